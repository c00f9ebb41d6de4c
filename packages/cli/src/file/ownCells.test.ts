import { readFileSync, writeFileSync } from 'node:fs'
import {
  patchWorkbook,
  readWorkbook,
  type CellChange,
  type NewTable,
  type WorkbookChanges,
} from '@zerocarbon/xlsx'
import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { temporaryCopy } from '../testing/temporaryCopy.ts'

const sheet = 'ZC_Results'
const cell = (row: number, column: number, value: CellChange['value'], formula?: string): CellChange =>
  formula === undefined ? { row, column, value } : { row, column, value, formula }

/** The sample with its two sheets written, and changed by a person since. */
async function written(changes: WorkbookChanges): Promise<string> {
  const path = temporaryCopy('samples/lithium-cell-plant.xlsx')
  await run('inventory', path, '--write')
  writeFileSync(path, patchWorkbook(readFileSync(path), changes))
  return path
}
const edited = (...cells: CellChange[]): Promise<string> => written({ cells: [{ sheet, cells }] })
const rowsOf = (path: string) =>
  readWorkbook(readFileSync(path)).sheets.find(({ name }) => name === sheet)!.rows
const bottomOf = (path: string): number =>
  readWorkbook(readFileSync(path)).tables.find(({ name }) => name === sheet)!.bottom

it('keeps notes beside and far below the table, with their formulas, and says so', async () => {
  const path = await edited(
    cell(1, 10, '已与电费单核对'),
    cell(4, 10, 2, 'C5*2'),
    cell(3, 2, 'typed over'),
    cell(400, 0, '附注'),
  )
  const { code, err } = await run('inventory', path, '--write')
  expect(code).toBe(0)
  expect(err).toContain('自己写的内容留在原处：ZC_Results!K2、ZC_Results!K5、ZC_Results!A401。')
  expect(err).not.toContain('请核对')
  const rows = rowsOf(path)
  expect(rows[1]?.[10]).toEqual({ value: '已与电费单核对' })
  expect(rows[4]?.[10]).toEqual({ value: 2, formula: 'C5*2' })
  expect(rows[400]?.[0]).toEqual({ value: '附注' })
  expect(rows[3]?.[2]?.value).toEqual(expect.any(Number))
  expect((await run('inventory', path, '--write')).err).toContain('无变化')
})

/** The sheet as it stands with rows added to its table, cells elsewhere and other tables. */
async function longer(
  rows: readonly CellChange[][],
  cells: CellChange[],
  tables: NewTable[] = [],
): Promise<string> {
  const path = await written({})
  const old = readWorkbook(readFileSync(path)).tables.find(({ name }) => name === sheet)!
  const table = { ...old, bottom: old.bottom + rows.length }
  const within = { bottom: table.bottom, right: table.right }
  const stored = rowsOf(path).flatMap((row, r) =>
    (row ?? []).flatMap((each, c) => (each && r > 0 ? [cell(r, c, each.value)] : [])),
  )
  const replaced = {
    name: sheet,
    cells: [...stored, ...rows.flat(), ...cells],
    tables: [table, ...tables],
    within,
  }
  writeFileSync(path, patchWorkbook(readFileSync(path), { replaceSheets: [replaced] }))
  return path
}

it('empties what it wrote before where it writes less, and names the notes whose row is another now', async () => {
  const bottom = bottomOf(await written({}))
  const row = bottom + 1
  const old = ['范围一', '去年的燃料', 12, 'tCO2'].map((value, column) => cell(row, column, value))
  const path = await longer([old], [cell(row, 10, '附注'), cell(1, 10, '已核对')])
  expect(bottomOf(path)).toBe(row)
  const { err } = await run('inventory', path, '--write', '--lang', 'en')
  expect(bottomOf(path)).toBe(bottom)
  const at = `ZC_Results!K${String(row + 1)}`
  expect(err).toContain(`Your own entries outside the tables stay where they are: ZC_Results!K2, ${at}.`)
  expect(err).toContain(`Please check: the rows of ${at} now hold another item.`)
  const left = (rowsOf(path)[row] ?? []).map((each) => each?.value ?? null)
  expect(left.filter((value) => value !== null)).toEqual(['附注'])
})

it.each<[string, CellChange[], string]>([
  ['a formula in its columns', [cell(2, 2, 5, 'C2/2')], 'C3'],
  ['a row inside the table that is not of ZC', [cell(3, 0, null)], 'B4'],
])('refuses where it would overwrite %s', async (_, cells, at) => {
  const path = await edited(...cells)
  const before = readFileSync(path)
  const { code, err } = await run('inventory', path, '--write')
  expect([code, err]).toEqual([5, expect.stringContaining(`工作表 ZC_Results 归 ZC 写，${at}`)])
  expect(readFileSync(path).equals(before)).toBe(true)
})

it('refuses where the longer table would reach a note below the old one', async () => {
  const path = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const table = {
    name: sheet,
    top: 0,
    left: 0,
    bottom: 1,
    right: 3,
    columns: ['分组', '项目', '数值', '单位'],
  }
  const cells = [...['合计', '总排放', 1, 'tCO2'].map((value, c) => cell(1, c, value)), cell(3, 0, '附注')]
  writeFileSync(path, patchWorkbook(readFileSync(path), { addSheets: [{ name: sheet, cells, table }] }))
  expect((await run('inventory', path, '--write')).err).toContain(
    '工作表 ZC_Results 归 ZC 写，A4 是自己写的内容',
  )
})

it('refuses where another table stands on the sheet', async () => {
  const own = { name: '我的', top: 0, left: 10, bottom: 1, right: 10, columns: ['附注'] }
  const path = await longer([], [], [own])
  expect((await run('inventory', path, '--write')).err).toContain('ZC 写，K1 是自己写的内容')
})
