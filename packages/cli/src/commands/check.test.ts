import { readFileSync, writeFileSync } from 'node:fs'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import {
  assess,
  assessByRulesEngine,
  rulesBundle,
  type Assessment,
  type MeasuredFact,
} from '@zerocarbon/rules-engine'
import { createCatalogue, tablesOf, type Catalogue } from '@zerocarbon/workbook'
import { patchWorkbook, readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot, temporaryCopy } from '../testing/temporaryCopy.ts'

const plant = fromRoot('samples/lithium-cell-plant.xlsx')
const nightmares = fromRoot('samples/auditors-nightmares.xlsx')
const national = 'cn.factory.national-2026'
const guidance = 'cn.factory.guidance-2026'

function catalogueOf(path: string): {
  readonly catalogue: Catalogue
  readonly tables: ReturnType<typeof tablesOf>
} {
  const model = readWorkbook(new Uint8Array(readFileSync(path)))
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  const tables = tablesOf(model)
  catalogue.setTables(tables, model.date1904)
  return { catalogue, tables }
}

describe('zc check', () => {
  it('prints a table a rule set, and by which reading what comes out', async () => {
    const { code, out } = await run('check', plant, '--ruleset', national)
    // The entry conditions are not answered.
    expect(code).toBe(4)
    for (const text of [
      '核查日期 2026-12-31',
      '  官方口径未公布，几种读法结论不一\n  读法 A 位置法：1.754 tCO2/tce，已达标，余量 353.5 tCO2\n',
      '  读法 C 园区方法：1.963 tCO2/tce，有差距，还差 1,247.7 tCO2\n',
      '  读法 A 电按等价值：26.46 %，有差距，还差 270.1 tce\n',
      '  读法 B 占减去转供后的用电量：10.95 %，已达标，余量 198,000 kWh\n',
      '  限值说明：通知要求“不晚于2030年”；从 2030 年的第一天起按此判定是我们的处理。\n',
      // Of an indicator without a line.
      '  文件没有规定限值；通知没有给这项指标规定限值，附件1 未见；只列实测。\n',
      '总体  有差距  未达到：非化石能源消费占比（基本要求）',
    ])
      expect(out).toContain(text)
    expect(out).not.toContain(guidance)
  })

  it('prints the phases of the sector, and each missing fact on a line of its own', async () => {
    const { code, out } = await run('check', plant, '--ruleset', guidance)
    expect(code).toBe(4)
    expect(out).toContain(
      '阶段  遴选一批标杆（遴选，目标年 2026）  目标年已到\n阶段  七个行业培育建设一批（培育目标，目标年 2027）  已公布，未到目标年\n总体',
    )
    expect(out).not.toContain('高载能')
    expect(out.split('\n').filter((line) => line.startsWith('  缺：ZC_Facts 没有'))).toHaveLength(16)
    expect(out).not.toMatch(/。；/)
  })

  it('says in English what is missing and where, once a verdict, and ends with 4', async () => {
    const { code, out } = await run('check', nightmares, '--lang', 'en')
    expect(code).toBe(4)
    expect(out).toMatch(
      /CO2 per unit energy \(basic requirement\) {2}Missing data\n {2}Missing: the inventory is/,
    )
    expect(out).toContain('first: ZC_Activity!E6')
    expect(out).toContain('no usable sector')
    expect(out).not.toMatch(/Reading A|\.;/)
  })

  it('judges by the law of another day', async () => {
    const { out } = await run('check', plant, '--ruleset', national, '--on', '2030-01-01')
    expect(out).toContain('核查日期 2030-01-01')
    expect(out).not.toContain('未到期')
  })

  it.each([
    [['--ruleset', 'cn.park'], 'ZC-ARGUMENT-INVALID'],
    [['--on', '去年'], 'ZC-DATE-INVALID'],
  ])('refuses %j with a sentence', async (options, problem) => {
    const { code, err } = await run('check', plant, ...options)
    expect([code, err]).toEqual([3, expect.stringContaining(problem)])
  })

  it('ends with 3 without a file', async () => {
    expect((await run('check', 'nowhere.xlsx')).code).toBe(3)
  })
})

describe.each([
  ['lithium-cell-plant', plant],
  ['auditors-nightmares', nightmares],
])('%s', (_, path) => {
  const { catalogue } = catalogueOf(path)
  const assessor = catalogue.assessor()

  it.each([guidance, national])('comes out of json-rules-engine as of the reference, by %s', async (id) => {
    for (const day of [undefined, '2025-12-31', '2030-01-01']) {
      const [set, given] = [assessor.ruleSet(id), assessor.caseOn(day)]
      expect(await assessByRulesEngine(set, given)).toEqual(assess(set, given))
    }
  })

  it('gives programs the verdicts of the catalogue, every number as text', async () => {
    const { assessments } = JSON.parse((await run('check', path, '--json')).out) as {
      readonly assessments: readonly Record<string, unknown>[]
    }
    expect(assessments).toEqual(assessor.assessAll().map(inJson))
  })
})

const shown = (value: Decimal | boolean | string): unknown =>
  typeof value === 'object' ? value.toFixed() : value
const fact = (each: MeasuredFact | undefined): unknown =>
  each ? { ...each, value: each.value.toFixed() } : null
const digits = (value: Decimal | undefined): string | undefined => value?.toFixed()

function inJson({ ruleSet, on, overall, verdicts, phases }: Assessment): unknown {
  return expect.objectContaining({
    ruleSet,
    on,
    overall,
    phases: phases.map(({ phase: { id, title, targetBy, force }, applies, state }) => ({
      id,
      title: title.zh,
      targetBy,
      applies,
      state,
      force,
    })),
    verdicts: verdicts.map(({ criterion, outcome, reason, measured, limit, margin, missing }): unknown =>
      expect.objectContaining({
        criterion: criterion.id,
        outcome,
        reason: reason.zh,
        measured: measured
          ? {
              value: digits(measured.value),
              unit: measured.unit,
              part: fact(measured.part),
              whole: fact(measured.whole),
            }
          : null,
        limit: limit
          ? {
              ...limit,
              value: shown(limit.value),
              ...(limit.line && { line: { ...limit.line, value: digits(limit.line.value) } }),
              ...(limit.note && { note: limit.note.zh }),
            }
          : null,
        margin: margin ? { ...margin, value: digits(margin.value), part: digits(margin.part) } : null,
        missing: missing.map(({ id, at, reason: why }) => ({ fact: id, at: at ?? null, reason: why.zh })),
      }),
    ),
  })
}

it('passes nothing that rests on the amounts while any one of them is empty', () => {
  const { catalogue, tables } = catalogueOf(plant)
  const activity = tables.find(({ name }) => name === 'ZC_Activity')!
  const amount = activity.headers.findIndex((header) => /用量|Amount/.test(header))
  const filled = activity.rows.flatMap((row, index) => (typeof row[amount] === 'number' ? [index] : []))
  expect(filled.length).toBeGreaterThan(300)
  const outcomes = new Set<string>()
  for (const emptied of filled) {
    const rows = activity.rows.map((row, index) => (index === emptied ? row.with(amount, null) : row))
    catalogue.setTables(tables.map((table) => (table === activity ? { ...activity, rows } : table)))
    for (const { criterion, outcome } of catalogue.assessor().assess(national).verdicts)
      if (criterion.severity === 'veto' || criterion.id === 'energy-from') outcomes.add(outcome)
  }
  expect([...outcomes].toSorted()).toEqual(['missing', 'notInForce'])
})

it('misses meters of the list that have no row at all', async () => {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const model = readWorkbook(new Uint8Array(readFileSync(copy)))
  const activity = model.tables.find(({ name }) => name === 'ZC_Activity')!
  const at = activity.columns.indexOf('计量点') + activity.left
  const rows = model.sheets.find(({ name }) => name === activity.sheet)!.rows
  const emptied: { row: number; column: number; value: null }[] = []
  for (let row = activity.top + 1; row <= activity.bottom; row++) {
    if (rows[row]?.[at]?.value !== 'E-09') continue
    for (let column = activity.left; column <= activity.right; column++)
      emptied.push({ row, column, value: null })
  }
  expect(emptied.length).toBeGreaterThan(100)
  writeFileSync(
    copy,
    patchWorkbook(new Uint8Array(readFileSync(copy)), { cells: [{ sheet: activity.sheet, cells: emptied }] }),
  )
  const { code, out } = await run('check', copy, '--ruleset', 'cn.factory.national-2026')
  expect(code).toBe(4)
  expect(out).not.toContain('已达标')
  expect(out).toContain('E-09')
})

it('is still 4 where data are missing although the lines are missed anyway', async () => {
  const { code, out } = await run('check', fromRoot('samples/auditors-nightmares.xlsx'))
  expect(code).toBe(4)
  expect(out).toContain('判定所用的数据有')
})

it('says for which period the data are, when the day is another', async () => {
  const { out } = await run('check', fromRoot('samples/lithium-cell-plant.xlsx'), '--on', '2030-06-30')
  expect(out).toContain('数据是 2026-01-01 至 2026-12-31 的，限值按 2030-06-30 核查')
})
