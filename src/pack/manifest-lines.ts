/** Lines of a BagIt manifest: a hash and a path, as `sha256sum` writes them (RFC 8493, 2.1.3). */

export interface ManifestLine {
  readonly hash: string
  /** Relative to the bag, "/" between parts, percent-encoding undone. */
  readonly path: string
}

/** Writes a manifest; the lines sorted by path in code units, so that the same files give the same bytes. */
export function formatManifest(lines: readonly ManifestLine[]): string {
  return lines
    .toSorted((one, other) => (one.path < other.path ? -1 : 1))
    .map(({ hash, path }) => `${hash}  ${encodePath(path)}\n`)
    .join('')
}

/** RFC 8493, 2.1.3: a line feed, a carriage return and a percent sign are written %0A, %0D and %25. */
function encodePath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function decodePath(path: string): string {
  return path.replace(/%(25|0[AaDd])/g, (_whole, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** A manifest as read: its lines, and those that are none, each with its number from 1. */
export interface ManifestReading {
  readonly lines: readonly ManifestLine[]
  readonly odd: readonly { readonly line: number; readonly text: string }[]
}

/** Reads a manifest. A byte order mark and either line ending are taken; a "*" before the path (binary mode) too. */
export function readManifest(text: string): ManifestReading {
  const lines: ManifestLine[] = []
  const odd: { line: number; text: string }[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    if (line === '') continue
    const [, hash, path] = /^([0-9A-Fa-f]+)[ \t]+\*?(.+)$/.exec(line) ?? []
    if (hash === undefined || path === undefined) odd.push({ line: index + 1, text: line.slice(0, 200) })
    else lines.push({ hash: hash.toLowerCase(), path: decodePath(path) })
  }
  return { lines, odd }
}

/**
 * Why a path may not be followed; null where it may. Nothing outside the bag is ever looked at, on any system: no
 * absolute path, no "..", no home folder, no drive letter or backslash, no character that cannot be in a name.
 * Source: RFC 8493, 5.2 (Special Directory Characters).
 */
export function whyUnsafe(path: string): string | null {
  if (/^[/~]|^[A-Za-z]:|\\/.test(path)) return 'it is no path inside the bag'
  if (path.includes('\0')) return 'it has a zero character'
  const parts = path.split('/')
  if (parts.includes('..')) return 'it leads out of the bag'
  return parts.includes('.') || parts.includes('') ? 'it is not written plainly' : null
}
