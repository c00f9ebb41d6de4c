import { contractWorkbook } from '@zerocarbon/workbook/testing'
import { afterAll, expect, it, vi } from 'vitest'
import { openInOfficeJs } from '../library/openInOfficeJs.ts'

afterAll(() => {
  vi.unstubAllGlobals()
})

const exists = expect.objectContaining({ code: 'ItemAlreadyExists' })

it('gives no two sheets one name, whatever its case', async () => {
  const { sheets } = openInOfficeJs(contractWorkbook)
  const names = sheets.map(({ name }) => name)
  const add = (name: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name)
      await context.sync()
    })
  await expect(add('zc_settings')).rejects.toEqual(exists)
  expect(sheets.map(({ name }) => name)).toEqual(names)
  await add('新表')
  expect(sheets.map(({ name }) => name)).toEqual([...names, '新表'])
})

it('gives no two tables one name, nor that of a defined name', async () => {
  const { tables } = openInOfficeJs({
    ...contractWorkbook,
    names: [
      { name: '产量', refersTo: '能源台账!$A$1' },
      { name: '局部', sheet: '能源台账', refersTo: '能源台账!$A$1' },
    ],
  })
  const add = (name: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('能源台账')
      sheet.tables.add(sheet.getRangeByIndexes(30, 30, 2, 1), true).name = name
      await context.sync()
    })
  await expect(add('ZC_SETTINGS')).rejects.toEqual(exists)
  await expect(add('产量')).rejects.toEqual(exists)
  await add('局部')
  expect(tables.map(({ name }) => name)).toContain('局部')
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length)
})
