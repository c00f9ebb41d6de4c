import { issueOf, sentence } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import type { CellValue, WorkbookModel } from '../model/index.ts'
import { tablesOf } from '../tables/tablesOf.ts'
import { report } from '../testing/madeUpPlant.ts'
import { withMergedAmounts } from './mergedAmounts.ts'

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
    expect(withMergedAmounts([issue], tablesOf(book(true)))).toEqual([issue])
  })
})
