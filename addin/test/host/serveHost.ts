import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'esbuild'
import { generateCertificates } from 'office-addin-dev-certs'
import { libraryFile } from '../../build/libraryFile.ts'
import { renderPage } from '../../build/renderPage.ts'
import { paths } from '../../src/manifest/describeAddin.ts'

/** The built add-in and the page that plays Excel, on one https address of the loopback. */
export interface HostServer {
  readonly port: number
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'text/xml',
}

/**
 * Serves what `npm run addin:build` made, with office.js unmodified from node_modules: the page differs from the built
 * one in where the library comes from, as with `--office-js self`.
 *
 * @param folder - The built add-in.
 * @param extra - Files of a test, by their path.
 */
export async function serveHost(
  folder: string,
  extra: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<HostServer> {
  const made = new Map<string, string | Uint8Array>([
    [`/${paths.page}`, renderPage({ origin: '', officeJs: 'self' })],
    ['/excel.html', readFileSync(join(import.meta.dirname, 'excel.html'), 'utf8')],
    ['/excel.js', await excelBundle()],
    ...extra,
  ])
  const contentOf = (path: string): string | Uint8Array | undefined => {
    if (made.has(path)) return made.get(path)
    const name = normalize(path).replace(/^[/\\]+/, '')
    const library = /^office-js[/\\](.+)/.exec(name)?.[1]
    const file = library === undefined ? join(folder, name) : libraryFile(library)
    return !name.startsWith('..') && existsSync(file) ? readFileSync(file) : undefined
  }
  const server = https.createServer(await certificate(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost')
    const content = contentOf(decodeURIComponent(pathname))
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': types[extname(pathname)] ?? 'application/octet-stream',
    })
    response.end(content)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** One that nothing trusts: the browser of the tests is told to take it. */
async function certificate(): Promise<{ key: Buffer; cert: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'zc-host-'))
  try {
    const [ca, crt, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name))
    await generateCertificates(ca, crt, key)
    return { key: readFileSync(key!), cert: readFileSync(crt!) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function excelBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'excelPage.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['zc-source'],
    logLevel: 'error',
  })
  return outputFiles[0]!.text
}
