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
