/** Serves our pages, the document of the interface, and the pages of signing in. */
import type { SignIn } from '#people'
import type { Registry } from '#registry'
import { documentOf } from '../core/document.ts'
import { etagOf, matchesNone } from '../core/etag.ts'
import type { Interface } from '../core/interface.ts'
import { apiPage } from './api-page.ts'
import { homePage } from './home-page.ts'

export interface PageMeans {
  readonly registry: Registry
  readonly signIn: Pick<SignIn, 'signInRoutes'>
  readonly style: string
  readonly version: string
}

/** Serves the pages, after all operations were added. */
export function servePages(at: Interface, { registry, signIn, style, version }: PageMeans): void {
  // Made when it is first asked for: all schemas are walked for it.
  let document: string | null = null
  const documentText = (): string => {
    document ??= JSON.stringify(documentOf(at.operations, version))
    return document
  }
  at.mount('/', (_request, ask) => homePage(ask, registry))
  at.mount('/api', async (_request, ask) => apiPage(ask, at.operations))
  at.mount('/openapi.json', async (request) => fixed(request, documentText(), 'application/json'))
  at.mount('/style.css', async (request) => fixed(request, style, 'text/css; charset=utf-8'))
  for (const path of ['/sign-in', '/sign-in/*'])
    at.mount(path, (request, ask) => signIn.signInRoutes(request, ask.facts.address))
}

function fixed(request: Request, text: string, mediaType: string): Response {
  const headers = { 'content-type': mediaType, etag: etagOf(text), 'cache-control': 'public, no-cache' }
  const isThere = matchesNone(request.headers.get('if-none-match'), headers.etag)
  return isThere ? new Response(null, { status: 304, headers }) : new Response(text, { headers })
}
