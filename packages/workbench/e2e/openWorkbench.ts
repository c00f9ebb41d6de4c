import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { serveWorkbench } from '../serve/serveWorkbench.mjs'

/** A workbench in a real browser, as a person has it. */
export interface OpenWorkbench {
  readonly page: Page
  readonly context: BrowserContext
  readonly url: string
  /** What the page asked for outside its own origin; has to stay empty. */
  readonly strangers: readonly string[]
  /** What the browser complained about: errors, and what the security policy refused. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

/** Serves the built page on a free port of the loopback and opens it. */
export async function openWorkbench({
  path = '',
  width = 1400,
  height = 850,
  dark = false,
}: {
  readonly path?: string
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
} = {}): Promise<OpenWorkbench> {
  const server = await serveWorkbench()
  const context = await (
    await browser()
  ).newContext({
    viewport: { width, height },
    locale: 'zh-CN',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (!server.url.startsWith(origin) && protocol !== 'data:' && protocol !== 'blob:')
      strangers.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(server.url + path)
  return {
    page,
    context,
    url: server.url,
    strangers,
    complaints,
    async close() {
      await context.close()
      await server.close()
    },
  }
}

let launched: Promise<Browser> | undefined

/** One browser for all tests, a profile of its own for each; it ends with the process that started it. */
function browser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (executablePath === undefined || executablePath === '')
    throw new Error(
      '找不到浏览器：安装 Chromium，或设 CHROMIUM_PATH / No browser: install Chromium or set CHROMIUM_PATH',
    )
  launched ??= chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  return launched
}
