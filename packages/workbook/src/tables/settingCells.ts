import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { mapHeaders } from './mapHeaders.ts'
import type { TableData } from './TableData.ts'
import { unknownSettings, type StrangeSetting } from './unknownSettings.ts'
import { settingsTable } from './zcTables.ts'

/** The value of a setting and its cell. */
export interface SettingCell {
  readonly value: CellValue
  readonly at: CellRef
}

export type SettingKey =
  | 'organisation'
  | 'site'
  | 'sector'
  | 'boundary'
  | 'start'
  | 'end'
  | 'year'
  | 'method'
  | 'factorSet'
  | 'factorFamily'
  | 'knownOn'
  | 'gridRegion'
  | 'calibre'
  | 'potentials'
  | 'rounding'
  | 'controlTotal'
  | 'controlScope1'
  | 'controlScope2'
  | 'cards'

/** Names of the settings; the first one is shown. */
export const settingNames: Readonly<Record<SettingKey, readonly [string, ...string[]]>> = {
  organisation: ['企业名称', '单位名称', 'organisation', 'organization', 'company'],
  site: ['厂区', '工厂', 'site', 'plant'],
  sector: ['行业', 'sector'],
  boundary: ['核算边界', '边界', 'boundary'],
  start: ['报告期起', 'reporting start', 'period start'],
  end: ['报告期止', 'reporting end', 'period end'],
  year: ['报告期', '报告年度', '年度', 'reporting period', 'reporting year', 'year'],
  method: ['方法', 'method'],
  factorSet: ['因子集', 'factor set'],
  factorFamily: ['因子系列', '排放因子系列', '燃料因子系列', 'factor family', 'factor series'],
  knownOn: ['已知截至', '因子已知截至', 'known on', 'factors known on'],
  gridRegion: ['电网因子地区', '地区', '电网地区', '电网区域', 'grid region', 'region'],
  calibre: ['电力口径', '电力因子口径', '口径', 'electricity calibre', 'calibre'],
  potentials: ['全球变暖潜势', 'gwp', 'global warming potentials'],
  rounding: ['修约', '取整', 'rounding'],
  controlTotal: ['控制总量', 'control total'],
  controlScope1: ['控制范围一', '控制范围1', 'control scope 1'],
  controlScope2: ['控制范围二', '控制范围2', 'control scope 2'],
  cards: ['数字卡片', '来历卡片', 'number cards', 'provenance cards'],
}

/** Spaces inside a key, as in `地 区`, make no other key. */
const unspaced = (text: string): string => text.replace(/\s+/g, '').toLowerCase()

/** Whether a setting says nothing. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

/** The cells of ZC_Settings by what they set; names that nobody knows and names given twice are issues. */
export function settingCells(data: TableData, issues: Issue[]): Map<SettingKey, SettingCell> {
  const { index, issues: headerIssues } = mapHeaders(data, settingsTable)
  issues.push(...headerIssues)
  const byName = new Map(
    Object.entries(settingNames).flatMap(([key, all]) =>
      all.map((name) => [unspaced(name), key as SettingKey] as const),
    ),
  )
  const cells = new Map<SettingKey, SettingCell>()
  const strange: StrangeSetting[] = []
  if (index.key < 0 || index.value < 0) return cells
  data.rows.forEach((row, r) => {
    const name = row[index.key] ?? null
    if (typeof name === 'object' && name !== null) {
      const at = { sheet: data.sheet, cell: formatA1({ row: data.top + r, column: data.left + index.key }) }
      issues.push(issueOf({ code: 'ZC-CELL-ERROR', info: { error: name.error } }, at))
      return
    }
    const text = cellText(name).normalize('NFKC').trim()
    const key = byName.get(unspaced(text))
    const cell = formatA1({ row: data.top + r, column: data.left + index.value })
    if (key === undefined) {
      const value = row[index.value] ?? null
      const column = data.left + (text === '' ? index.value : index.key)
      if (!isBlank(value))
        strange.push({
          key: text,
          value,
          at: { sheet: data.sheet, cell: formatA1({ row: data.top + r, column }) },
        })
      return
    }
    const at = { sheet: data.sheet, cell }
    if (cells.has(key)) {
      const info = {
        key: settingNames[key][0],
        text: cellText(row[index.value]),
        allowed: '',
        twice: true,
      } as const
      issues.push(issueOf({ code: 'ZC-SETTING-INVALID', info }, at))
    } else cells.set(key, { value: row[index.value] ?? null, at })
  })
  issues.push(...unknownSettings(strange, settingNames, new Set(cells.keys())))
  return cells
}
