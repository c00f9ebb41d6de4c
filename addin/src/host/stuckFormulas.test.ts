import type { Cell } from '@zerocarbon/workbook/model'
import { afterAll, expect, it, vi } from 'vitest'
import { openInOfficeJs } from '../../test/library/openInOfficeJs.ts'
import { createExcelHost } from './createExcelHost.ts'

const names = new Set(['EMISSIONS', 'TCE'])
const name = (formula: string): Cell => ({ value: { error: '#NAME?' }, formula })
const open = (rows: (Cell | undefined)[][]) =>
  openInOfficeJs({
    sheets: [
      { name: '台账', state: 'visible', rows },
      { name: '空', state: 'visible', rows: [] },
    ],
    tables: [],
    names: [],
    date1904: false,
  })

afterAll(() => {
  vi.unstubAllGlobals()
})

it('finds formulas of ours that show #NAME?, and no others', async () => {
  open([
    [name('_xldudf_ZC_EMISSIONS(A1)'), name('ZC.TCE(A1)+1')],
    [name('ZC.EMISION(A1)'), name('OTHER.EMISSIONS(A1)')],
    [{ value: { error: '#VALUE!' }, formula: 'ZC.TCE(A1)' }, { value: '#NAME?' }],
  ])
  expect(await createExcelHost().stuck(names, false)).toEqual({ count: 2, entered: 0, protectedSheets: [] })
})

it('enters them again in people’s spelling', async () => {
  const book = open([[name('_xldudf_ZC_EMISSIONS(A1)')], [name('SUM(_xldudf_ZC_TCE(A1),1)')]])
  expect(await createExcelHost().stuck(names, true)).toMatchObject({ count: 2, entered: 2 })
  const { at } = book.sheets[0]!
  expect([at(0, 0).formula, at(1, 0).formula]).toEqual(['ZC.EMISSIONS(A1)', 'SUM(ZC.TCE(A1),1)'])
})

it('leaves a protected sheet alone and names it', async () => {
  const book = open([[name('ZC.TCE(A1)')]])
  book.sheets[0]!.isProtected = true
  expect(await createExcelHost().stuck(names, true)).toEqual({
    count: 1,
    entered: 0,
    protectedSheets: ['台账'],
  })
})

it('enters ten thousand in requests that Excel on the web takes', async () => {
  const formula = `_xldudf_ZC_EMISSIONS("外购电力",B1,"万kWh",A1)+${'1+'.repeat(40)}1`
  open(Array.from({ length: 10_000 }, () => [name(formula)]))
  expect(await createExcelHost().stuck(names, true)).toMatchObject({ count: 10_000, entered: 10_000 })
})
