import { readFileSync, writeFileSync } from 'node:fs'
import { patchWorkbook, readWorkbook, type WorkbookChanges } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { temporaryCopy } from '../testing/temporaryCopy.ts'

const sample = 'samples/lithium-cell-plant.xlsx'
const ours = ['分组', '项目', '数值', '单位', '说明']

/** The sample with a table named as ZC's on some sheet, from some row on. */
function withTable(sheet: string, top: number, columns: readonly string[]): WorkbookChanges {
  const table = { name: 'ZC_RESULTS', top, left: 0, bottom: top + 1, right: columns.length - 1, columns }
  return {
    addSheets: [
      {
        name: sheet,
        cells: [{ row: 0, column: 0, value: '标题' }].slice(top === 0 ? 1 : 0),
        columnWidths: [10],
        table,
      },
    ],
  }
}

function changed(changes: WorkbookChanges): string {
  const path = temporaryCopy(sample)
  writeFileSync(path, patchWorkbook(readFileSync(path), changes))
  return path
}

describe('inventory --write where the name of its table is taken', () => {
  it.each<[string, WorkbookChanges, string, string]>([
    [
      'a table on another sheet',
      withTable('其他', 0, ['甲', '乙']),
      '工作表“其他”上（A1）已有表格 ZC_RESULTS',
      '删掉工作表“其他”',
    ],
    [
      'the sheet of results renamed',
      withTable('结果', 0, ours),
      '工作表“结果”上（A1）已有表格 ZC_RESULTS',
      '表设计 → 表名称',
    ],
    [
      'rows above the table',
      withTable('ZC_Results', 1, ours),
      'ZC 的表格 ZC_RESULTS 现在从 A2 开始',
      '删掉表格上方的行',
    ],
    [
      'a table of the user in its place',
      withTable('ZC_Results', 0, ['甲', '乙']),
      '不是 ZC 写的',
      '把工作表和表格都改名',
    ],
    [
      'a defined name',
      { names: [{ name: 'ZC_Results', refersTo: 'ZC_Settings!$A$1' }] },
      '名称 ZC_Results（指 ZC_Settings!$A$1）已经定义',
      '名称管理器',
    ],
  ])('refuses %s and says what frees it', async (_, changes, what, cure) => {
    const path = changed(changes)
    const before = readFileSync(path)
    const { code, err } = await run('inventory', path, '--write')
    expect([code, err]).toEqual([5, expect.stringContaining('[ZC-SHEET-FOREIGN]')])
    expect(err).toContain(what)
    expect(err).toContain(cure)
    expect(readFileSync(path).equals(before)).toBe(true)
    const english = await run('inventory', path, '--write', '--lang', 'en')
    expect(english.err).toMatch(/Rename|rename/)
    expect(english.err).not.toMatch(/[\u4E00-\u9FFF]{8}/u)
  })

  it('writes once both sheet and table have other names', async () => {
    const sheet = withTable('我的结果', 1, ours).addSheets![0]!
    const path = changed({ addSheets: [{ ...sheet, table: { ...sheet.table!, name: '我的结果表' } }] })
    expect((await run('inventory', path, '--write')).code).toBe(0)
    expect(readWorkbook(readFileSync(path)).tables.map(({ name }) => name)).toContain('ZC_Results')
  })
})
