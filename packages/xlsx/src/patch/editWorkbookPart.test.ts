import { expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { fixture } from '../testing/fixture.ts'
import { blankWorkbook } from './blankWorkbook.ts'
import { patchWorkbook } from './patchWorkbook.ts'

const before = fixture()

it('adds and replaces names of the whole workbook', () => {
  const after = patchWorkbook(before, {
    names: [
      { name: '产量', refersTo: '=因子!$B$1' },
      { name: 'Sum', refersTo: 'ZC.TCE("a<b")' },
    ],
  })
  expect(readWorkbook(after).names).toEqual([
    { name: '产量', refersTo: '因子!$B$1' },
    { name: '产量', sheet: '因子', refersTo: '因子!$B$1' },
    { name: 'Sum', refersTo: 'ZC.TCE("a<b")' },
  ])
  const first = patchWorkbook(blankWorkbook('S'), { names: [{ name: 'n', refersTo: 'S!$A$1' }] })
  expect(readWorkbook(first).names).toEqual([{ name: 'n', refersTo: 'S!$A$1' }])
})
