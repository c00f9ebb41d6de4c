import { ZcError } from '@zerocarbon/accounting/errors'
import { stepsOf } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import { createModelHost } from '../host/createModelHost.ts'
import type { Block } from '../host/WorkbookHost.ts'
import { formatA1, type Cell, type CellValue, type WorkbookModel } from '../model/index.ts'
import { tablesOf } from '../tables/tablesOf.ts'
import { explainCell, type CellExplanation } from './explainCell.ts'
import { explainThroughHost } from './explainThroughHost.ts'

const headers = ['期间起', '期间止', '排放源', '用量', '单位']
const plain = (...values: CellValue[]): Cell[] => values.map((value) => ({ value }))
const f = (formula: string, value: CellValue = 0): Cell => ({ value, formula })
const model: WorkbookModel = {
  sheets: [
    {
      name: '活动',
      state: 'visible',
      rows: [
        [],
        plain(null, ...headers),
        plain(null, '2026-01', '2026-12', '外购电力', 1000, 'MWh'),
        plain(null, '2026-01', '2026-12', '柴油', null, 't'),
        plain(null, '2025-01', '2025-12', '外购蒸汽', 5, 'GJ'),
      ],
    },
    {
      name: '我的 表',
      state: 'visible',
      rows: [
        [{ value: 2 }, f('A1*3', 6), { value: 't' }, { value: '随手记' }],
        [
          f('ZC.EMISSIONS("柴油",A1,"t")'),
          f('ZC.EMISSIONS("柴油",B1,C1)'),
          f("ZC.EMISSIONS(\"外购电力\",'活动'!E3,'活动'!F3)"),
          f('ZC.EMISSIONS()'),
        ],
        [
          f('ZC.EMISSIONS("柴油",A1*2,"t")'),
          f('2*ZC.EMISSIONS("柴油",A1,"t")'),
          f('SUM(A1:B1)'),
          f('ZC.EMISSIONS("柴油",A1,"t")+ZC.EMISSIONS("柴油",没有!A1,"t")-ZC.EMISSIONS("柴油",B1,C1)', 1),
        ],
        [
          f('ZC.EMISSIONS("柴由",A1,"t")'),
          f('ZC.NOPE(A1)'),
          f('ZC.EMISSIONS("柴油",A1:B1,"t")'),
          f('ZC.EMISSIONS("柴油",用量,"t")'),
        ],
        [
          f('ZC.INVENTORY(ZC_Activity[#All])'),
          f('ZC.EMISSIONS(ZC_Activity[排放源],ZC_Activity[用量],ZC_Activity[单位])'),
          f('ZC.EMISSIONS("柴油",A1:XFD1048576,"t")'),
          f('ZC.EMISSIONS("柴油",无名,"t")'),
        ],
      ],
    },
    { name: '空', state: 'hidden', rows: [] },
  ],
  tables: [
    {
      name: 'ZC_Activity',
      sheet: '活动',
      top: 1,
      left: 1,
      bottom: 4,
      right: 5,
      columns: headers,
      headerRow: true,
      totalsRow: false,
    },
  ],
  names: [{ name: '用量', refersTo: "'我的 表'!$A$1" }],
  date1904: false,
}
const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
catalogue.setTables(tablesOf(model))

/** Everything an explanation says, as plain data. */
async function said(explain: () => CellExplanation | Promise<CellExplanation>): Promise<unknown> {
  try {
    const { at, formula, outcome, why, issues, parts } = await explain()
    const shown = 'problem' in outcome ? outcome.problem : { value: outcome.value, exact: outcome.exact }
    const calls = parts?.map((part) => ({ ...part, why: part.why && stepsOf(part.why, 'zh') }))
    return { at, formula, shown, issues, steps: why && stepsOf(why, 'zh'), calls: JSON.stringify(calls) }
  } catch (error) {
    if (error instanceof ZcError) return error.problem
    throw error
  }
}

const places = model.sheets.flatMap(({ name }) =>
  Array.from({ length: 6 * 7 }, (_, i) => ({
    sheet: name,
    cell: formatA1({ row: i % 6, column: Math.floor(i / 6) }),
  })),
)

describe('through a host', () => {
  it('every cell is explained as from the whole workbook', async () => {
    const host = createModelHost(model)
    const kinds = new Set<string>()
    for (const place of places) {
      const whole = await said(() => explainCell(model, catalogue, place))
      const through = await said(() => explainThroughHost(host, catalogue, place))
      expect({ place, said: through }).toEqual({ place, said: whole })
      kinds.add(JSON.stringify(whole).includes('"steps":[') ? 'explained' : 'refused')
    }
    expect(kinds).toEqual(new Set(['explained', 'refused']))
  })

  it.each([
    { sheet: '没有', cell: 'A1' },
    { sheet: '我的 表', cell: 'A1:B2' },
    { sheet: '我的 表', cell: '$b$2' },
  ])('so is $sheet $cell', async (place) => {
    const whole = await said(() => explainCell(model, catalogue, place))
    expect(await said(() => explainThroughHost(createModelHost(model), catalogue, place))).toEqual(whole)
  })

  it('only the cells a formula refers to are asked for', async () => {
    const host = createModelHost(model)
    const asked: Block[] = []
    const watched = {
      ...host,
      read: (blocks: readonly Block[]) => (asked.push(...blocks), host.read(blocks)),
    }
    await explainThroughHost(watched, catalogue, { sheet: '我的 表', cell: 'B2' })
    expect(asked.map(({ top, left, bottom, right }) => [top, left, bottom, right])).toEqual([
      [1, 1, 1, 1],
      [0, 1, 0, 1],
      [0, 2, 0, 2],
    ])
  })
})
