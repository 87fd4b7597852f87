/** The settings LibreOffice is started with: no macros, no links, no connections, nothing of the user's own. */

/** A setting: the path of its node, its name, its value. Source: LibreOffice's schema of settings (org.openoffice.*). */
type Setting = readonly [path: string, name: string, value: string | number | boolean]

const SCRIPTING = '/org.openoffice.Office.Common/Security/Scripting'
const INTERNET = '/org.openoffice.Inet/Settings'
/** A port of this machine on which nothing answers. */
const NOWHERE = { host: '127.0.0.1', port: 9 }

const SETTINGS: readonly Setting[] = [
  [SCRIPTING, 'MacroSecurityLevel', 3],
  [SCRIPTING, 'DisableMacrosExecution', true],
  [SCRIPTING, 'DisablePythonRuntime', true],
  [SCRIPTING, 'DisableActiveContent', true],
  [SCRIPTING, 'BlockUntrustedRefererLinks', true],
  ['/org.openoffice.Office.Java/VirtualMachine', 'Enable', false],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', 0],
  ['/org.openoffice.Office.Writer/Content/Update', 'Field', false],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', 2],
  ['/org.openoffice.Office.Common/Load', 'UpdateDocMode', 0],
  ['/org.openoffice.Office.Common/Misc', 'CollectUsageInformation', false],
  ['/org.openoffice.Office.Common/Misc', 'UseOpenCL', false],
  ['/org.openoffice.Office.Recovery/RecoveryInfo', 'Enabled', false],
  ['/org.openoffice.Setup/Office', 'ooSetupInstCompleted', true],
  [INTERNET, 'ooInetProxyType', 2],
  [INTERNET, 'ooInetHTTPProxyName', NOWHERE.host],
  [INTERNET, 'ooInetHTTPProxyPort', NOWHERE.port],
  [INTERNET, 'ooInetHTTPSProxyName', NOWHERE.host],
  [INTERNET, 'ooInetHTTPSProxyPort', NOWHERE.port],
  [INTERNET, 'ooInetNoProxy', ''],
]

/** The content of `registrymodifications.xcu`. */
export function officeSettings(): string {
  const items = SETTINGS.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
    ...items,
    '</oor:items>',
    '',
  ].join('\n')
}

/** The environment of the program: its own folder for all it keeps, no display, proxies that lead nowhere. */
export function officeEnvironment(folder: string): Record<string, string> {
  const proxy = `http://${NOWHERE.host}:${NOWHERE.port}`
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    TMPDIR: folder,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_RUNTIME_DIR: folder,
    LC_ALL: 'C.UTF-8',
    SAL_USE_VCLPLUGIN: 'svp',
    http_proxy: proxy,
    https_proxy: proxy,
    ftp_proxy: proxy,
    all_proxy: proxy,
  }
}
