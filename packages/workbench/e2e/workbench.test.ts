import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { goTo, settle, typeInto, valueOf } from './sheet.ts'

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
/** What a command prints; data that are missing end it with 4, and that is an answer too. */
const zc = (...args: readonly string[]): string =>
  spawnSync(process.execPath, [root('packages/cli/bin/zc.mjs'), ...args], { encoding: 'utf8' }).stdout
const LEDGER = '能源台账'
const total = (book: OpenWorkbench) => valueOf(book.page, LEDGER, 20, 1)
const pane = (book: OpenWorkbench) => book.page.locator('#pane')

describe('a person at the sheet', () => {
  let book: OpenWorkbench
  beforeAll(async () => {
    book = await openWorkbench()
    await settle(book.page)
  })
  afterAll(() => book.close())

  it('sees the total of the sample in its cell and in the pane', async () => {
    const { exact } = JSON.parse(
      zc('fn', 'EMISSIONS', '--file', root('samples/lithium-cell-plant.xlsx'), '--json'),
    ) as {
      exact: string
    }
    expect(await total(book)).toBe(Number(exact))
    await expect.poll(() => pane(book).innerText()).toContain('13,399.3')
  })

  it('is offered the functions in Chinese while typing', async () => {
    await goTo(book.page, LEDGER, 'J4')
    await book.page.keyboard.type('=ZC.', { delay: 30 })
    // The list shows its first ten functions.
    await book.page.getByText('按来源列出排放清单').waitFor()
    await book.page.keyboard.type('EMISSIONS("柴油",', { delay: 30 })
    // The hint names the argument that comes next.
    const hint = book.page.getByText('ZC.EMISSIONS(').first().locator('..')
    await expect.poll(() => hint.innerText()).toContain('用量')
    await book.page.keyboard.press('Escape')
    await book.page.keyboard.press('Escape')
  })

  it('gets the double that zc fn gives', async () => {
    await typeInto(book.page, LEDGER, 'J5', '=ZC.EMISSIONS("柴油",1.2,"t")')
    const { value } = JSON.parse(zc('fn', 'EMISSIONS', '柴油', '1.2', 't', '--json')) as { value: number }
    expect(await valueOf(book.page, LEDGER, 4, 9)).toBe(value)
  })

  it('reads why a formula has no answer', async () => {
    await typeInto(book.page, LEDGER, 'J6', '=ZC.EMISSIONS("柴油",1,"kwhh")')
    expect(await valueOf(book.page, LEDGER, 5, 9)).toEqual({ error: '#N/A' })
    await goTo(book.page, LEDGER, 'J6')
    await book.page.keyboard.press('Control+Alt+z')
    await book.page.keyboard.press('Alt+2')
    await expect.poll(() => pane(book).innerText()).toContain('单位“kwhh”不认识')
    await book.page.keyboard.press('Alt+1')
    await book.page.keyboard.press('Escape')
    expect(await book.page.evaluate(() => document.activeElement?.closest('.grid-container') !== null)).toBe(
      true,
    )
  })

  it('is told the way out of the sheet, which Tab is not', async () => {
    await goTo(book.page, LEDGER, 'J6')
    const place = () =>
      book.page.evaluate(() => document.activeElement?.closest('main, aside')?.tagName.toLowerCase())
    for (let i = 0; i < 3; i++) await book.page.keyboard.press('Tab')
    expect(await place()).toBe('main')
    const sheet = book.page.locator('main.sheet')
    expect(await sheet.getAttribute('aria-keyshortcuts')).toBe('Control+Alt+Z')
    const hint = book.page.locator(`#${(await sheet.getAttribute('aria-describedby'))!}`)
    expect([await hint.isVisible(), await hint.innerText()]).toEqual([
      true,
      expect.stringContaining('Ctrl+Alt+Z'),
    ])
    await book.page.keyboard.press('Control+Alt+z')
    expect(await place()).toBe('aside')
    await book.page.keyboard.press('Control+Alt+z')
    expect(await place()).toBe('main')
  })

  it('spills the verdicts of =ZC.CHECK, the same as zc check', async () => {
    await typeInto(book.page, LEDGER, 'J30', '=ZC.CHECK("cn.factory.national-2026","2026-12-31")')
    const { assessments } = JSON.parse(
      zc(
        'check',
        root('samples/lithium-cell-plant.xlsx'),
        '--ruleset',
        'cn.factory.national-2026',
        '--on',
        '2026-12-31',
        '--json',
      ),
    ) as { assessments: [{ verdicts: { title: string; reason: string }[] }] }
    for (const [i, { title, reason }] of assessments[0].verdicts.entries()) {
      expect(await valueOf(book.page, LEDGER, 30 + i, 9)).toBe(title)
      expect(await valueOf(book.page, LEDGER, 30 + i, 15)).toBe(reason)
    }
  })

  it('changes one month of a meter, and the total, the overview and the verdict follow', async () => {
    const before = await total(book)
    const measured = await valueOf(book.page, LEDGER, 31, 12)
    await typeInto(book.page, 'ZC_Activity', 'E2', '104.1883')
    // 100 万kWh more at 0.5306 kgCO2/kWh.
    await expect.poll(() => total(book)).toBeCloseTo(Number(before) + 530.6, 6)
    await expect.poll(() => pane(book).innerText()).toContain('13,929.9')
    await expect.poll(() => valueOf(book.page, LEDGER, 31, 12)).not.toBe(measured)
  })

  it('deletes a month, and no verdict on computed figures stays a pass', async () => {
    await goTo(book.page, 'ZC_Activity', 'E2')
    await book.page.keyboard.press('Delete')
    await settle(book.page)
    await expect.poll(() => valueOf(book.page, LEDGER, 30, 10)).toBe('缺少数据')
    for (let row = 30; row < 36; row++) expect(await valueOf(book.page, LEDGER, row, 10)).not.toBe('已达标')
    await expect.poll(() => pane(book).innerText()).toContain('不能当作全年')
    expect(await pane(book).innerText()).toContain('ZC_Activity!E2')
    await book.page.keyboard.press('Control+z')
    await settle(book.page)
    await expect.poll(() => pane(book).innerText()).toContain('13,929.9')
  })

  it('saves, keeps every other part, and reopens what was saved', async () => {
    const download = book.page.waitForEvent('download')
    await book.page.getByRole('button', { name: '保存 .xlsx' }).click()
    const path = await (await download).path()
    const before = unzipSync(readFileSync(root('samples/lithium-cell-plant.xlsx')))
    const after = unzipSync(readFileSync(path))
    const differing = Object.keys(before).filter(
      (part) => Buffer.compare(before[part]!, after[part] ?? new Uint8Array()) !== 0,
    )
    // The two sheets typed into, sheets whose cached values follow, and what lists parts and dynamic arrays.
    const may =
      /^(xl\/worksheets\/sheet\d+\.xml|xl\/workbook\.xml|\[Content_Types\]\.xml|xl\/_rels\/workbook\.xml\.rels)$/
    expect(differing.filter((part) => !may.test(part))).toEqual([])
    expect(Object.keys(before).filter((part) => !(part in after))).toEqual([])
    const value = await total(book)
    await book.page.locator('input[type=file]').setInputFiles(path)
    await settle(book.page)
    await expect.poll(() => total(book)).toBe(value)
    expect(await valueOf(book.page, 'ZC_Activity', 1, 4)).toBe(104.1883)
  })

  it('talked to nobody else, and the browser had nothing to complain about', () => {
    expect(book.strangers).toEqual([])
    expect(book.complaints).toEqual([])
  })
})

it('says in a sentence what is wrong with a file, and keeps the open workbook', async () => {
  const book = await openWorkbench()
  try {
    await settle(book.page)
    await book.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'broken.xlsx', mimeType: 'application/zip', buffer: Buffer.from('hello') })
    await book.page.getByRole('alert').getByText('ZC-FILE-NOT-XLSX').waitFor()
    expect(await total(book)).toBeCloseTo(13399.34, 2)
  } finally {
    await book.close()
  }
})

it('works without a network after the first visit', async () => {
  const book = await openWorkbench()
  try {
    await settle(book.page)
    await book.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 60_000,
    })
    await book.context.setOffline(true)
    await book.page.reload()
    await settle(book.page)
    expect(await total(book)).toBeCloseTo(13399.34, 2)
  } finally {
    await book.close()
  }
})
