import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'

const dist = fileURLToPath(new URL('../dist', import.meta.url))

/**
 * Serves the built workbench to this machine only.
 *
 * @param {{ port?: number, folder?: string }} [options] - Port 0, the default, takes any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench({ port = 0, folder = dist } = {}) {
  if (!existsSync(`${folder}/index.html`)) throw new Error(`${folder} is not built`)
  const files = sirv(folder, { etag: true, dev: true })
  const server = createServer((request, response) => {
    // Another site may resolve its own name to this address; its pages must not read ours.
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(421).end()
      return
    }
    response.setHeader('X-Content-Type-Options', 'nosniff')
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = path === '/' ? '/index.html' : path
    if (/^\/[\w-]+\.html$/.test(page) && existsSync(folder + page)) {
      const nonce = randomBytes(16).toString('base64')
      const html = readFileSync(folder + page, 'utf8').replaceAll('%NONCE%', nonce)
      response.writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': contentSecurityPolicy(nonce),
        'Cache-Control': 'no-cache',
      })
      response.end(html)
      return
    }
    files(request, response, () => response.writeHead(404).end())
  })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const at = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${String(at)}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
