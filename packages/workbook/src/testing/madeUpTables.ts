import type { CellValue } from '../model/index.ts'
import type { TableData } from '../tables/TableData.ts'

export type Rows = readonly (readonly CellValue[])[]

/** A table whose headers stand in row 1 and whose first column is A, so that the first value is in A2. */
export const table = (name: string, sheet: string, headers: readonly string[], rows: Rows): TableData => ({
  name,
  sheet,
  top: 1,
  left: 0,
  headers,
  rows,
})

export const activityHeaders = ['期间起', '期间止', '排放源', '用量', '单位', '计量点'] as const

export const settings = (rows: Rows = [['报告期', 2026]]): TableData =>
  table('ZC_Settings', '设置', ['项目', '值'], rows)
export const activities = (rows: Rows): TableData => table('ZC_Activity', '活动', activityHeaders, rows)
export const green = (rows: Rows): TableData =>
  table('ZC_Green', '绿电', ['编号', '类型', '期间起', '期间止', '电量MWh', '核销日期', '绿证编号'], rows)
export const facts = (rows: Rows): TableData =>
  table('ZC_Facts', '事实', ['事实', '值', '单位', '证据'], rows)
export const inputs = (rows: Rows): TableData =>
  table('ZC_Inputs', '工艺', ['方法', '实例', '期间起', '期间止', '名称', '值', '单位', '证据'], rows)
