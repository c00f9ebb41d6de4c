import { afterAll, expect, it, vi } from 'vitest'
import { openInOfficeJs } from '../../test/library/openInOfficeJs.ts'
import { createExcelHost } from './createExcelHost.ts'

afterAll(() => {
  vi.unstubAllGlobals()
})

it('shortens what a message and its title cannot hold', async () => {
  const book = openInOfficeJs({
    sheets: [{ name: '一', state: 'visible', rows: [] }],
    tables: [],
    names: [],
    date1904: false,
  })
  const columns = [
    { header: '短', note: '必填' },
    { header: 'h'.repeat(40), note: 'n'.repeat(300) },
  ]
  const made = await createExcelHost().insertTables([{ name: 'ZC_Activity', columns, keys: [], rows: 2 }])
  expect(made).toEqual(['ZC_Activity'])
  expect(Object.fromEntries(book.sheets[1]!.prompts)).toEqual({ A1: '必填', B1: 'n'.repeat(255) })
})

it('gives no name that a sheet or a table has, and leaves what is there', async () => {
  const columns = [{ header: '栏', note: '必填', offers: ['甲', '乙'] }]
  const asked = ['ZC_Activity', 'ZC_Settings'].map((name) => ({ name, columns, keys: [], rows: 2 }))
  const place = { top: 0, left: 0, bottom: 1, right: 0, headerRow: true, totalsRow: false }
  const book = openInOfficeJs({
    sheets: ['zc_activity', 'ZC_Lists', '台账'].map((name) => ({ name, state: 'visible', rows: [] })),
    tables: [{ ...place, name: 'zc_settings', sheet: '台账', columns: ['项目'] }],
    names: [],
    date1904: false,
  })
  expect(await createExcelHost().insertTables(asked)).toEqual(['ZC_Activity'])
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'zc_activity',
    'ZC_Lists',
    '台账',
    'ZC_Lists (2)',
    'ZC_Activity (2)',
  ])
  expect(book.tables.map(({ name }) => name)).toEqual(['zc_settings', 'ZC_Activity'])
})

it('offers what a list holds and lets people enter other spellings', async () => {
  const book = openInOfficeJs({
    sheets: [{ name: '一', state: 'visible', rows: [] }],
    tables: [],
    names: [],
    date1904: false,
  })
  const columns = [{ header: '排放源', note: '必填', offers: ['柴油', '原煤'] }]
  await createExcelHost().insertTables([{ name: 'ZC_Activity', columns, keys: [], rows: 2 }])
  const made = book.sheets.find(({ name }) => name === 'ZC_Activity')!
  expect(made.validations).toEqual([
    { area: { top: 1, left: 0, height: 2, width: 1 }, source: "='ZC_Lists'!$A$1:$A$2", refusesOthers: false },
  ])
})
