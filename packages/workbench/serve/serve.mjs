import { openInBrowser } from './openInBrowser.mjs'
import { serveWorkbench } from './serveWorkbench.mjs'

// node packages/workbench/serve/serve.mjs: the workbench for a person; $PORT takes a fixed port.
const { url, close } = await serveWorkbench({ port: Number(process.env.PORT ?? 0) })
console.log(`\n工作台 / Workbench: ${url}`)
console.log('只在这台电脑上，数据不离开本机。按 Ctrl+C 结束。 / On this machine only. Ctrl+C ends it.')
openInBrowser(url)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close())
