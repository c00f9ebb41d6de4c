import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { describeAddin } from './describeAddin.ts'

/** Members the host cannot do without, among them the newest. What is asked for first may be newer. */
const needed = [
  ['Range', 'setDirty'],
  ['Range', 'getSpecialCellsOrNullObject'],
  ['Range', 'dataValidation'],
  ['WorksheetCollection', 'onChanged'],
  ['WorksheetCollection', 'onAdded'],
  ['WorksheetCollection', 'onDeleted'],
  ['TableCollection', 'onAdded'],
  ['TableCollection', 'onDeleted'],
  ['Workbook', 'getActiveCell'],
  ['Workbook', 'onSelectionChanged'],
  ['Workbook', 'functions'],
  ['Worksheet', 'getRangeByIndexes'],
  ['Worksheet', 'getUsedRangeOrNullObject'],
  ['Table', 'convertToRange'],
  ['Application', 'calculate'],
] as const

/** Microsoft's declarations name the requirement set of every member. */
const declared = readFileSync(createRequire(import.meta.url).resolve('@types/office-js/index.d.ts'), 'utf8')

/** The second number of the ExcelApi set a member came with: 9 of 1.9. */
function cameWith(of: string, member: string): number {
  const from = declared.indexOf(`class ${of} `, declared.indexOf('declare namespace Excel'))
  const at = new RegExp(`^ +(?:readonly )?${member}\\b`, 'm').exec(declared.slice(from))!.index
  const [, version] = [...declared.slice(from, from + at).matchAll(/\[Api set: ExcelApi 1\.(\d+)/g)].at(-1)!
  return Number(version)
}

it('asks for the Excel that has all the host cannot do without, and for no later one', () => {
  const newest = Math.max(...needed.map(([of, member]) => cameWith(of, member)))
  // By Microsoft's reference: marking cells dirty and the change events of the whole workbook.
  expect(newest).toBe(9)
  const { requirements } = describeAddin('https://localhost:3000')
  expect(new Map(requirements).get('ExcelApi')).toBe(`1.${String(newest)}`)
})
