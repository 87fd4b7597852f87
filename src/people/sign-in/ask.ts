/** A request to the sign-in pages, read with its limits. */
import { isOfficialLanguage, LANGUAGES, type Language } from '#un'

/** What a page or a form needs to know of a request. */
export interface Ask {
  readonly request: Request
  readonly url: URL
  readonly language: Language
  /** The language was chosen in the address, and stays in the addresses of the page. */
  readonly isChosen: boolean
  /** The network address of whoever asks, as the server knows it. */
  readonly client: string
  /** A form's fields, or null for a GET. */
  readonly fields: URLSearchParams | null
}

const LARGEST_BODY_BYTES = 65_536

/** The body as text; null where it is longer than 64 KiB. */
export async function bodyOf(request: Request): Promise<string | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done || value === undefined) break
    size += value.length
    if (size > LARGEST_BODY_BYTES) {
      await reader?.cancel()
      return null
    }
    parts.push(value)
  }
  return new TextDecoder().decode(Buffer.concat(parts))
}

/** Whether a request that changes something comes from a page of this installation. Browsers say so; others do not ask here. */
export function isFromHere(request: Request, origin: string): boolean {
  const from = request.headers.get('origin')
  if (from !== null) return from === origin
  return request.headers.get('sec-fetch-site') === 'same-origin'
}

/** The language of the answer: as the address says, or as the browser prefers, or English. */
export function languageOf(request: Request, url: URL): { language: Language; isChosen: boolean } {
  const chosen = url.searchParams.get('lang') ?? ''
  if (isOfficialLanguage(chosen)) return { language: chosen, isChosen: true }
  const preferred = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find((tag) => LANGUAGES.some((language) => language === tag))
  return { language: isOfficialLanguage(preferred ?? '') ? (preferred as Language) : 'en', isChosen: false }
}

/** A path of this installation to go to after signing in; the start where the field holds anything else. */
export function nextOf(text: string | null): string {
  return text !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) && text.length <= 2000 ? text : '/'
}

/** The value of a cookie; null where the browser sent none. */
export function cookieOf(request: Request, name: string): string | null {
  const found = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name}=`))
  return found === undefined ? null : found.slice(name.length + 1)
}
