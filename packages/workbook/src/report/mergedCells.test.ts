import { issueOf, sentence, type Issue } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import type { CellValue, WorkbookModel } from '../model/index.ts'
import { tablesOf } from '../tables/tablesOf.ts'
import { report } from '../testing/madeUpPlant.ts'
import { withMergedCells } from './mergedCells.ts'

const columns = ['期间起', '期间止', '排放源', '用量', '单位']
const line = (source: string, amount: CellValue): CellValue[] => ['2026-01', '2026-12', source, amount, 't']
/** D3:D4 is one merged cell; so are two cells of another column and a heading above the table. */
const merges = [
  { top: 2, left: 3, bottom: 3, right: 3 },
  { top: 1, left: 0, bottom: 2, right: 0 },
  { top: 8, left: 0, bottom: 9, right: 4 },
]
const book = (withMerges: boolean): WorkbookModel => ({
  sheets: [
    {
      name: '活动',
      state: 'visible',
      rows: [columns, line('柴油', 1), line('汽油', 2), line('煤油', null), line('燃料油', null)].map((row) =>
        row.map((value) => ({ value })),
      ),
      ...(withMerges ? { merges } : {}),
    },
  ],
  tables: [
    {
      name: 'ZC_Activity',
      sheet: '活动',
      top: 0,
      left: 0,
      bottom: 4,
      right: 4,
      columns,
      headerRow: true,
      totalsRow: false,
    },
  ],
  names: [],
  date1904: false,
})
const blanks = (model: WorkbookModel) =>
  report(...tablesOf(model)).issues.filter(({ code }) => code === 'ZC-AMOUNT-BLANK')

describe('a blank amount in a merged cell', () => {
  it('is said to be one of a merged cell; another one is not', () => {
    expect(blanks(book(true)).map(({ at, info }) => [at?.cell, info])).toEqual([
      ['D4', { merged: 'D3:D4' }],
      ['D5', {}],
    ])
    expect(blanks(book(false)).map(({ info }) => info)).toEqual([{}, {}])
    const [first] = blanks(book(true))
    expect(sentence(first!, 'zh')).toContain('合并单元格 D3:D4，数只存在它的第一格里')
    expect(sentence(first!, 'en')).toContain('Take the merge apart')
  })

  it('has only the merged cells that reach into the table', () => {
    expect(tablesOf(book(true))[0]!.merges).toEqual(merges.slice(0, 2))
  })

  it('is blank like any other where it is the first cell', () => {
    const at = { sheet: '活动', cell: 'D3' }
    const issue = issueOf({ code: 'ZC-AMOUNT-BLANK', info: {} }, at)
    const [table] = tablesOf(book(true))
    const blank = { ...table!, rows: table!.rows.map((row) => row.with(3, null)) }
    expect(withMergedCells([issue], [blank])).toEqual([issue])
  })
})

describe('a blank cell of another column', () => {
  const [withMerges] = tablesOf(book(true))
  const merged = (column: number, row: readonly CellValue[]): readonly Issue[] => {
    const first: readonly CellValue[] = line('柴油', 1)
    const block = { top: 1, left: column, bottom: 2, right: column }
    return report({ ...withMerges!, rows: [first, row], merges: [block] }).issues
  }

  it.each([
    ['期间起', 0, 'A3', 'A2:A3', [null, '2026-12', '汽油', 1, 't']],
    ['期间止', 1, 'B3', 'B2:B3', ['2026-01-01', null, '汽油', 1, 't']],
    ['排放源', 2, 'C3', 'C2:C3', ['2026-01', '2026-12', null, 1, 't']],
    ['单位', 4, 'E3', 'E2:E3', ['2026-01', '2026-12', '汽油', 1, null]],
  ])('%s in a merged cell is said to be one', (header, column, cell, range, row) => {
    const found = merged(column, row)
    expect(found.map(({ code, at, severity }) => [code, at?.cell, severity])).toEqual([
      ['ZC-VALUE-INVALID', cell, 'must'],
    ])
    expect(sentence(found[0]!, 'zh')).toBe(
      `“${header}”没有填。可填：这一格自己的值。${range} 是合并单元格，值只存在它的第一格里；取消合并，把其余各格填上`,
    )
    expect(sentence(found[0]!, 'en')).toContain(`the merged cells ${range} holds one; take the merge apart`)
  })

  it('of ZC_Production too', () => {
    const products = {
      name: 'ZC_Production',
      sheet: '产量',
      top: 1,
      left: 0,
      headers: ['产品', '期间起', '期间止', '产量', '单位'],
      rows: [
        ['水泥', '2026-01', '2026-12', 5, 't'],
        [null, '2026-01', '2026-12', 7, 't'],
      ],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    }
    const found = report(...tablesOf(book(false)), products).issues.filter(({ at }) => at?.sheet === '产量')
    expect(found.map(({ code, at, severity }) => [code, at?.cell, severity])).toEqual([
      ['ZC-VALUE-INVALID', 'A3', 'should'],
    ])
    expect(sentence(found[0]!, 'zh')).toContain('A2:A3 是合并单元格')
  })

  it('keeps its own words where the blank is not merged, and where the cell is filled', () => {
    expect(merged(4, ['2026-01', '2026-12', null, 1, 't']).map(({ code }) => code)).toEqual([
      'ZC-CARRIER-BLANK',
    ])
    expect(merged(2, ['2026-01', '2026-12', '魔法石', 1, 't']).map(({ code }) => code)).toEqual([
      'ZC-CARRIER-UNKNOWN',
    ])
  })
})
