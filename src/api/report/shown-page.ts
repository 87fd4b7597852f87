/** How a report's HTML is shown: as what it is, a document that can reach nothing of this site. */

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/i
const HASH = /'sha256-[A-Za-z0-9+/]{43}='/g
/** The policy stands near the beginning; the rest of a report is not read for it. */
const HEAD_CHARACTERS = 4096

/**
 * The policy for a report's HTML: what its own head allows by hash, and no more, in a sandbox that gives it no origin, so
 * that nothing in it can act as whoever reads it. A head without a policy allows nothing to run.
 */
export function shownPagePolicy(html: string): string {
  const own = META.exec(html.slice(0, HEAD_CHARACTERS))?.[1]?.replaceAll('&#39;', "'") ?? ''
  const hashes = (directive: string): string => {
    const part = own.split(';').find((each) => each.trim().startsWith(`${directive} `)) ?? ''
    return (part.match(HASH) ?? ["'none'"]).join(' ')
  }
  return `sandbox allow-scripts; default-src 'none'; style-src ${hashes('style-src')}; script-src ${hashes('script-src')}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
}
