import { readFileSync, writeFileSync } from 'node:fs'
import { patchWorkbook } from '@zerocarbon/xlsx'
import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { temporaryCopy } from '../testing/temporaryCopy.ts'

const sample = 'samples/lithium-cell-plant.xlsx'
/** The sample with a sheet named ZC_Results that somebody else filled. */
function withSheet(cells: readonly string[]): string {
  const path = temporaryCopy(sample)
  const values = cells.map((value, column) => ({ row: 0, column, value }))
  const sheet = { name: 'zc_results', cells: values, columnWidths: [10] }
  writeFileSync(path, patchWorkbook(readFileSync(path), { addSheets: [sheet] }))
  return path
}

it.each([[['我的笔记', '勿删']], [['分组', '项目']]])(
  'leaves a sheet of the user alone: %j',
  async (header) => {
    const path = withSheet(header)
    const before = readFileSync(path)
    const { code, err } = await run('inventory', path, '--write')
    expect(code).toBe(5)
    expect(err).toContain('工作表 zc_results 不是 ZC 写的，没有覆盖')
    expect(readFileSync(path).equals(before)).toBe(true)
  },
)

it('fills an empty sheet of that name, and refreshes its own in the other language', async () => {
  const path = withSheet([])
  expect((await run('inventory', path, '--write')).code).toBe(0)
  expect((await run('inventory', path, '--write', '--lang', 'en')).code).toBe(0)
})
