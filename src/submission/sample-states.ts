/** A tiny table of invented States and one invented organization, for this room's tests. */
import { readStates } from '#un'

const YAML = `
source: invented for tests
states:
  - code: XAA
    status: member-state
    names:
      - from: null
        to: null
        source: invented
        short: { en: Aldora, fr: Aldorie, es: Aldoria, ru: Альдория, ar: ألدوريا, zh: 阿尔多利亚 }
        formal: { en: Republic of Aldora, fr: République d’Aldorie, es: República de Aldoria, ru: Республика Альдория, ar: جمهورية ألدوريا, zh: 阿尔多利亚共和国 }
        article: { en: null, fr: l’, es: null }
    groups: [{ group: african, from: null, to: null, source: invented }]
  - code: XBB
    status: member-state
    names:
      - from: null
        to: "2018-01-01"
        source: invented
        short: { en: Old Brenia, fr: Vieille-Brénie, es: Vieja Brenia, ru: Старая Брения, ar: برينيا القديمة, zh: 旧布雷尼亚 }
      - from: "2018-01-01"
        to: null
        source: invented
        short: { en: Brenia, fr: Brénie, es: Brenia, ru: Брения, ar: برينيا, zh: 布雷尼亚 }
        formal: { en: Kingdom of Brenia, fr: Royaume de Brénie, es: Reino de Brenia, ru: Королевство Брения, ar: مملكة برينيا, zh: 布雷尼亚王国 }
        article: { en: null, fr: la, es: null }
    groups: [{ group: weog, from: null, to: null, source: invented }]
    aliases: [BRE]
  - code: XCC
    status: member-state
    names:
      - from: null
        to: null
        source: invented
        short: { en: Corvania, fr: Corvanie, es: Corvania, ru: Корвания, ar: كورفانيا, zh: 科尔瓦尼亚 }
    groups: [{ group: grulac, from: null, to: null, source: invented }]
  - code: XHG
    status: organization
    names:
      - from: null
        to: null
        source: invented
        short: { en: Harbour Union, fr: Union des havres, es: Unión de Puertos, ru: Союз гаваней, ar: اتحاد المرافئ, zh: 港口联盟 }
`

/** The invented table. */
export const SAMPLE_STATES = readStates(YAML).value
