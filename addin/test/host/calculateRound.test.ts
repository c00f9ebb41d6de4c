import type { Cell, CellValue, WorkbookModel } from '@zerocarbon/workbook/model'
import { expect, it } from 'vitest'
import { calculateRound, type FunctionsFile } from './calculateRound.ts'
import { typedCell } from './typedCell.ts'

const file = { functions: [{ id: 'TCE', name: 'TCE', parameters: [] }] } as unknown as FunctionsFile

/** What cells of one column show after they were typed, by their row, where that is another value than before. */
async function calculated(...column: readonly (string | Cell)[]): Promise<Record<number, CellValue>> {
  const rows = column.map((cell) => [typeof cell === 'string' ? typedCell({ value: null }, cell) : cell])
  const model: WorkbookModel = {
    sheets: [{ name: '一', state: 'visible', rows }],
    tables: [],
    names: [],
    date1904: false,
  }
  const { changes } = await calculateRound(model, {}, file, { errors: true, dataTypes: true })
  const cells = changes.cells.flatMap((one) => one.cells)
  return Object.fromEntries(cells.map(({ row, value }) => [row, value!]))
}
const nameless = { error: '#NAME?' }

it('knows the functions of the add-in only, and those of the engine', async () => {
  const typed = [
    '=ZC.NOPE(1)',
    '=NOPE(1)',
    '=SUM(1,2)',
    '=ZC.TCE()',
    '=zc.nope()',
    '=IF(A1>1,NOPE(ZC_A[用量]),2)',
  ]
  expect(await calculated(...typed)).toEqual({
    0: nameless,
    1: nameless,
    3: { error: '#N/A' },
    4: nameless,
    5: nameless,
  })
})

it.each(['NOPE', 'ZC.NOPE'])('hands on that nobody has %s', async (name) => {
  // The call of the second cell is there so that the third is calculated at all.
  expect(await calculated(`=${name}(1)`, '=ZC.TCE()', '=IF(ISERROR(A1),"none",A2)')).toMatchObject({
    0: nameless,
    2: 'none',
  })
})

it('leaves what changes by itself or is elsewhere as the file has it', async () => {
  const held = ['TODAY()', 'RAND()*2', "'C:\\[b.xlsx]一'!A1", '[1]一!A1', 'SUM([2]一!A1:A3)']
  expect(await calculated(...held.map((formula) => ({ value: 7, formula })))).toEqual({})
})

it('has nothing new of a formula that stands at #NAME? already', async () => {
  expect(await calculated({ value: { error: '#NAME?' }, formula: '_xldudf_ZC_TCE(1)' })).toEqual({})
})
