import { chromium, type Browser } from 'playwright-core'
import { serveWorkbench } from '../serve/serveWorkbench.mjs'

// From navigation to the first number of the lithium sample: the workbench against the bare sheet, in one run.
const LIMIT = 1.4
const ROUNDS = 7

const executablePath = process.env['CHROMIUM_PATH']
if (executablePath === undefined || executablePath === '') {
  console.error('没有浏览器，未测 / no browser, not measured')
} else {
  const server = await serveWorkbench({ folder: 'packages/workbench/dist' })
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const times: { bare: number[]; whole: number[] } = { bare: [], whole: [] }
    // The first round warms the disk; pairs in turn share whatever else the machine does.
    for (let round = 0; round <= ROUNDS; round++) {
      const bare = await timeToNumber(browser, `${server.url}bare.html`)
      const whole = await timeToNumber(browser, server.url)
      if (round === 0) continue
      times.bare.push(bare)
      times.whole.push(whole)
    }
    const [bare, whole] = [median(times.bare), median(times.whole)]
    const ratio = whole / bare
    console.log(
      `bare sheet ${bare.toFixed(0)} ms, workbench ${whole.toFixed(0)} ms (medians of ${String(ROUNDS)})`,
    )
    console.log(
      `打开样例，相对空表格的倍数 / workbench to bare sheet: ${ratio.toFixed(2)} (limit ${String(LIMIT)})`,
    )
    if (ratio > LIMIT) process.exitCode = 1
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Milliseconds from navigation until B21 holds its number and nothing is left to calculate; a fresh profile each. */
async function timeToNumber(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: 'zh-CN' })
  try {
    const page = await context.newPage()
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction(() => 'zc' in window)
    return await page.evaluate(async () => {
      const { grid } = (
        window as unknown as {
          zc: {
            grid: { settled(): Promise<void>; host: { read(b: object[]): Promise<{ value: unknown }[][][]> } }
          }
        }
      ).zc
      await grid.settled()
      const [block] = await grid.host.read([{ sheet: '能源台账', top: 20, left: 1, bottom: 20, right: 1 }])
      if (typeof block?.[0]?.[0]?.value !== 'number') throw new Error('no number yet')
      return performance.now()
    })
  } finally {
    await context.close()
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
