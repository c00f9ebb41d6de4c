import { chromium, type Frame, type Page } from 'playwright-core'
import { join } from 'node:path'
import type { CalculateRound } from '../test/host/createCalculation.ts'
import type { Opening } from '../test/host/PlayedExcel.ts'
import { serveHost } from '../test/host/serveHost.ts'

/** Where the manifest says the add-in is; the browser of the tests finds the local server there. */
const ORIGIN = 'https://localhost:3000'

/** The built add-in in a played Excel, in a real browser. */
export interface OpenExcel {
  readonly page: Page
  /**
   * @throws {Error} Where a page asked for something outside its own origin, or the browser complained: of an error, or
   *   of what the security policy refused.
   */
  assertQuiet(): void
  /** The add-in's own page. */
  pane(): Frame
  /** Opens a workbook, with the add-in beside it, in place of the one before. */
  open(opening?: Opening): Promise<void>
  close(): Promise<void>
}

/**
 * @param calculate - The spreadsheet engine; given, because it does not load everywhere a browser can be driven from.
 * @param files - Files a test opens, by their path such as `/book.xlsx`.
 */
export async function drivenExcel(
  calculate: CalculateRound,
  files: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<OpenExcel> {
  const executablePath = process.env['CHROMIUM_PATH']
  if (executablePath === undefined || executablePath === '')
    throw new Error(
      '找不到浏览器：安装 Chromium，或设 CHROMIUM_PATH / No browser: install Chromium or set CHROMIUM_PATH',
    )
  const server = await serveHost(join(import.meta.dirname, '../dist'), files)
  const here = `--host-resolver-rules=MAP localhost:3000 127.0.0.1:${String(server.port)}`
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', here] })
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1200, height: 800 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  const strangers: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(`${ORIGIN}/`) && !request.url().startsWith('data:'))
      strangers.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.exposeFunction('calculateRound', calculate)
  return {
    page,
    assertQuiet() {
      const noise = [...strangers.splice(0), ...complaints.splice(0)]
      if (noise.length > 0) throw new Error(noise.join('\n'))
    },
    pane: () => page.frames().find((frame) => frame.parentFrame() !== null)!,
    async open(opening = {}) {
      await page.goto(`${ORIGIN}/excel.html`)
      await page.evaluate(async (how) => {
        globalThis.playedExcel = await globalThis.openExcel(how)
      }, opening)
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
