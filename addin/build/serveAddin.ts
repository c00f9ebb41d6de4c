// npm run addin:serve -- [--origin https://localhost:3000] [--office-js global|china|self]
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import webpack from 'webpack'
import DevServer from 'webpack-dev-server'
import { readAddinSettings } from './AddinSettings.ts'
import { serverCertificate } from './serverCertificate.ts'
import { webpackConfig } from './webpackConfig.ts'

try {
  const settings = readAddinSettings(process.argv.slice(2))
  const { port, hostname } = new URL(settings.origin)
  if (hostname !== 'localhost')
    throw new TypeError('开发服务器只服务 https://localhost:端口 / this serves https://localhost:PORT only')
  const folder = join(import.meta.dirname, '..', 'dist')
  const { warning, ...certificate } = await serverCertificate(mkdtempSync(join(tmpdir(), 'zc-certificate-')))
  const server = new DevServer(
    {
      host: 'localhost',
      port: port === '' ? 443 : Number(port),
      server: { type: 'https', options: certificate },
      // The policy of the page allows no eval and no socket to elsewhere: reload the pane by hand.
      hot: false,
      liveReload: false,
      client: false,
      static: false,
      devMiddleware: { stats: 'errors-warnings' },
      // Excel on the web fetches the function metadata from its own origin.
      headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' },
    },
    webpack(webpackConfig(settings, folder, 'development')),
  )
  await server.start()
  console.log(
    `\n清单 / manifest: ${settings.origin}/manifest.xml\n怎样装进 Excel / how to sideload: docs/install-excel.md`,
  )
  if (warning !== undefined) console.warn(`\n${warning}`)
} catch (error) {
  console.error(error instanceof TypeError ? error.message : error)
  process.exitCode = 1
}
