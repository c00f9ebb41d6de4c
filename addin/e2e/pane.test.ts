import axe from 'axe-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OpenExcel } from './drivenExcel.ts'
import { openExcel, sample } from './openExcel.ts'

// The pane in a played Excel: tables and cells change, buttons of the ribbon, cards, accessibility.
const file = '/plant.xlsx'
const plant = sample('lithium-cell-plant.xlsx')
const total = { sheet: '能源台账', cell: 'B21' }
let excel: OpenExcel
beforeAll(async () => {
  excel = await openExcel(new Map([[file, plant]]))
})
afterAll(async () => excel.close())
afterEach(() => excel.assertQuiet())

const value = ({ sheet, cell }: { sheet: string; cell: string }) =>
  excel.page.evaluate(([name, place]) => playedExcel.value(name!, place!), [sheet, cell])
const notice = () => excel.pane().getByRole('status').first()
/** What kind of news the notice is, as a screen reader says it. */
const intent = () => notice().getByRole('img').getAttribute('aria-label')
const pageLanguage = () => excel.pane().evaluate(() => document.documentElement.lang)
/** The calls made since the last time. */
const callsSince = () =>
  excel.page.evaluate(() => playedExcel.calculation.calls.splice(0).map(([id, , cell]) => `${id} ${cell}`))

describe('ZC.EMISSIONS() without arguments', () => {
  it('follows one edited row of ZC_Activity, and nothing else is calculated', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.calculate())
    const before = await value(total)
    expect(before).toBeCloseTo(13399.3408815264, 9)
    await callsSince()
    const row = await excel.page.evaluate(async () => {
      const { sheet, area } = playedExcel.book.tables.find(({ name }) => name === 'ZC_Activity')!
      const headers = sheet.row(area)
      const column = headers.indexOf('用量')
      const source = headers.indexOf('排放源')
      let r = area.top + 1
      while (sheet.at(r, source).value !== '柴油') r++
      const cell = `${String.fromCharCode(65 + column)}${String(r + 1)}`
      await playedExcel.type(sheet.name, cell, Number(sheet.at(r, column).value) + 100)
      return cell
    })
    expect(row).toMatch(/^[A-Z]\d+$/)
    await expect.poll(() => value(total), { timeout: 15_000 }).not.toBe(before)
    // 100 t of diesel at 3.0959096373 tCO2/t.
    expect((await value(total)) as number).toBeCloseTo((before as number) + 309.59096373, 6)
    expect(new Set(await callsSince())).toEqual(new Set(['EMISSIONS 能源台账!B21']))
  })

  it('is no total any more when its table is turned into a range, which edits no cell', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.calculate())
    expect(await value(total)).toBeCloseTo(13399.3408815264, 9)
    await excel.page.evaluate(() => {
      const { tables, events } = playedExcel.book
      const [gone] = tables.splice(
        tables.findIndex(({ name }) => name === 'ZC_Activity'),
        1,
      )
      events.arranged('table', 'deleted', gone!.id)
    })
    await expect.poll(() => value(total)).toEqual({ error: '#N/A' })
    const message = await excel.page.evaluate(() => playedExcel.shown('能源台账', 'B21')?.message)
    expect(message).toContain('ZC_Activity')
  })
})

describe('what Excel tells nobody of', () => {
  it('reaches the total by the button that recalculates', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.calculate())
    expect(await value(total)).toBeCloseTo(13399.3408815264, 9)
    // Excel has no event for the name of a table.
    await excel.page.evaluate(() => {
      playedExcel.book.tables.find(({ name }) => name === 'ZC_Activity')!.name = '台账'
    })
    await excel.page.evaluate(() => playedExcel.press('ZC.Recalculate'))
    await expect.poll(() => notice().innerText()).toContain('已重新读取')
    await expect.poll(() => value(total)).toEqual({ error: '#N/A' })
  })

  it('is the result of a formula of ours inside a table, which comes after the edit', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.type('ZC_Activity', 'E2', 1005))
    await expect.poll(() => value(total)).not.toBeCloseTo(13399.3408815264, 3)
    const wanted = await value(total)
    await excel.page.evaluate(async () => {
      await playedExcel.type('能源台账', 'K30', 5)
      await playedExcel.type('ZC_Activity', 'E2', '=ZC.CONVERT(能源台账!K30,"t","kg")/1000')
      await playedExcel.type('能源台账', 'K30', 1005)
    })
    await expect.poll(() => value(total)).toBe(wanted)
  })
})

describe('numbers with a card', () => {
  const shown = (cell: string) => excel.page.evaluate((place) => playedExcel.shown('能源台账', place), cell)

  it('show where they come from in Microsoft 365, and stay numbers', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.calculate())
    const { card } = (await shown('B18'))!
    expect(card).toMatchObject({ type: 'Double', basicValue: 9837.324 })
    expect(JSON.stringify(card!.properties)).toContain('0.5306')
    expect(await value({ sheet: '能源台账', cell: 'B18' })).toBe(9837.324)
  })

  it('are plain in LTSC 2021, and where the workbook says so', async () => {
    await excel.open({ file, profile: 'ltsc2021' })
    await excel.page.evaluate(() => playedExcel.calculate())
    expect((await shown('B18'))!.card).toBeUndefined()
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.calculate())
    expect((await shown('B18'))!.card).toBeDefined()
    await excel.page.evaluate(async () => {
      const { sheet, area } = playedExcel.book.tables.find(({ name }) => name === 'ZC_Settings')!
      // The last setting gives its place to this one.
      const row = area.top + area.height
      await playedExcel.type(sheet.name, `A${String(row)}`, '数字卡片')
      await playedExcel.type(sheet.name, `B${String(row)}`, '否')
    })
    await expect.poll(async () => (await shown('B18'))!.card, { timeout: 15_000 }).toBeUndefined()
    expect(await value({ sheet: '能源台账', cell: 'B18' })).toBe(9837.324)
  })
})

describe('formulas stuck at #NAME?', () => {
  it('are noticed and entered again', async () => {
    await excel.open({ file, stuck: true })
    expect(await value(total)).toEqual({ error: '#NAME?' })
    await expect.poll(() => notice().innerText()).toContain('显示 #NAME?')
    expect(await intent()).toBe('注意')
    await excel.pane().getByRole('button', { name: '重新激活这些公式' }).click()
    await expect.poll(() => value(total)).toBeCloseTo(13399.3408815264, 9)
    await expect.poll(() => notice().innerText()).toMatch(/已重新激活 \d+ 个公式/)
    expect(await intent()).toBe('完成')
    await excel.pane().getByRole('button', { name: '知道了' }).click()
    await expect.poll(() => excel.pane().getByText('已重新激活').count()).toBe(0)
  })

  it('on a protected sheet come with what to do', async () => {
    await excel.open({ file, stuck: true })
    await excel.page.evaluate(() => playedExcel.protect('能源台账'))
    await excel.page.evaluate(() => playedExcel.press('ZC.Reactivate'))
    await expect.poll(() => notice().innerText()).toMatch(/“能源台账”受保护.*撤消工作表保护/)
    expect(await intent()).toBe('注意')
    expect(await value(total)).toEqual({ error: '#NAME?' })
  })
})

describe('buttons of the ribbon', () => {
  it('make the tables of an empty workbook, with lists and a text on each header', async () => {
    await excel.open()
    await excel.page.evaluate(() => playedExcel.press('ZC.InsertTables'))
    const made = await excel.page.evaluate(() => ({
      tables: playedExcel.book.tables.map(({ name }) => name),
      sheets: playedExcel.book.sheets.map(({ name, visibility }) => `${name} ${visibility}`),
      lists: playedExcel.book.sheets
        .find(({ name }) => name === 'ZC_Activity')!
        .validations.map(({ source }) => source),
      format: playedExcel.book.sheets.find(({ name }) => name === 'ZC_Activity')!.at(1, 0).format,
      prompts: [...playedExcel.book.sheets.find(({ name }) => name === 'ZC_Activity')!.prompts.keys()],
    }))
    expect(made.tables).toEqual([
      'ZC_Settings',
      'ZC_Activity',
      'ZC_Production',
      'ZC_Green',
      'ZC_Facts',
      'ZC_Inputs',
    ])
    expect(made.sheets).toContain('ZC_Lists Hidden')
    expect(made.lists[0]).toMatch(/^='ZC_Lists'!\$A\$1:\$A\$\d+$/)
    expect(made.prompts).toContain('A1')
    expect(made.format).toBe('yyyy-mm-dd')
    await expect.poll(() => notice().innerText()).toContain('已建 ZC_Settings、ZC_Activity')
    expect(await intent()).toBe('完成')
    await excel.page.evaluate(() => playedExcel.press('ZC.InsertTables'))
    await expect.poll(() => notice().innerText()).toContain('没有新建')
    expect(await intent()).toBe('提示')
  })

  it('explain the selected cell', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.select('能源台账', 'B18'))
    await excel.page.evaluate(() => playedExcel.press('ZC.ExplainCell'))
    await expect
      .poll(() => excel.pane().getByRole('tab', { name: '溯源' }).getAttribute('aria-selected'))
      .toBe('true')
    await expect.poll(() => excel.pane().getByRole('tabpanel').innerText()).toContain('0.5306')
    expect(await excel.page.evaluate(() => playedExcel.book.pane)).toBe('Visible')
    expect(await excel.pane().getByText('没有照做').count()).toBe(0)
  })

  it('speak English in an English Excel', async () => {
    await excel.open({ file, locale: 'en-US' })
    await excel.page.evaluate(() => playedExcel.press('ZC.Reactivate'))
    await expect.poll(() => notice().innerText()).toContain('No ZC formula is stuck')
    expect(await intent()).toBe('Note')
    expect(await pageLanguage()).toBe('en')
    expect(await excel.pane().getByRole('tab').first().innerText()).toBe('Overview')
    // Somebody may choose the other language.
    await excel.pane().getByRole('button', { name: '中文' }).click()
    await expect.poll(pageLanguage).toBe('zh-CN')
  })

  it('calculate everything again', async () => {
    await excel.open({ file })
    await excel.page.evaluate(() => playedExcel.calculate())
    await callsSince()
    await excel.page.evaluate(() => playedExcel.press('ZC.Recalculate'))
    await expect.poll(() => callsSince()).toContain('EMISSIONS 能源台账!B18')
  })
})

it.each(['zh-CN', 'en-US'])('has no serious or critical finding of axe in %s', async (locale) => {
  await excel.open({ file, locale })
  await excel.pane().getByRole('tabpanel').waitFor()
  for (const tab of [0, 1]) {
    await excel.pane().getByRole('tab').nth(tab).click()
    await excel.pane().evaluate(axe.source)
    const found = await excel.pane().evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
      return violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ html }) => html) }))
    })
    expect(found.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
  }
})
