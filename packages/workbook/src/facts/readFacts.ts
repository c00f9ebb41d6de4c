import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { convertValue, findUnit, readNumber } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Fact, FactDefinition, FactDictionary } from '@zerocarbon/rules-engine'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { belowIssues } from '../tables/belowIssues.ts'
import { mapHeaders } from '../tables/mapHeaders.ts'
import type { TableData } from '../tables/TableData.ts'
import { factsTable, type FactColumn } from '../tables/zcTables.ts'
import { computedFacts, isComputed } from './computedFacts.ts'
import { SECTOR } from './sectorNamed.ts'

/** The facts people entered, and what could not be read. */
export interface EnteredFacts {
  readonly facts: ReadonlyMap<string, Fact>
  /** They touch verdicts, not the inventory: none of them makes a total incomplete. */
  readonly issues: readonly Issue[]
}

/**
 * Reads ZC_Facts, or a range of the same columns. A fact is named by its id or by its Chinese or English name; a
 * number with a unit needs the unit, and a fact that ZC computes itself cannot be typed in.
 */
export function readFacts(data: TableData, dictionary: FactDictionary): EnteredFacts {
  const { index, issues: headerIssues } = mapHeaders(data, factsTable)
  const issues: Issue[] = [...headerIssues, ...belowIssues([data])].map(lighter)
  const facts = new Map<string, Fact>()
  const answered = new Set<string>()
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING')) return { facts, issues }
  const place = (row: number, column: FactColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + row, column: data.left + Math.max(0, index[column]) }),
  })
  data.rows.forEach((row, r) => {
    const cell = (column: FactColumn): CellValue => row[index[column]] ?? null
    if (row.every((value) => value === null || value === '')) return
    let column: FactColumn = 'fact'
    try {
      const definition = factNamed(cell('fact'), dictionary)
      // Two answers to one question are none, also where the first would pass.
      if (answered.has(definition.id)) {
        facts.delete(definition.id)
        throw invalid('事实 Fact', definition.name.zh, '只填一次；两处都不采用 / once; neither is used')
      }
      // A blank value is a question not answered yet, and no mistake.
      if (cell('value') === null || cell('value') === '') return
      answered.add(definition.id)
      column = 'value'
      const value = readValue(cell('value'), definition, () => {
        column = 'unit'
        return cellText(cell('unit')).trim()
      })
      facts.set(definition.id, { id: definition.id, value, unit: definition.unit, at: place(r, 'value') })
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      issues.push(lighter(issueOf(error.problem, place(r, column))))
    }
  })
  return { facts, issues }
}

const lighter = (issue: Issue): Issue => ({ ...issue, severity: 'should' })
const invalid = (column: string, text: string, allowed: string): ZcError =>
  zcError('ZC-VALUE-INVALID', { column, text: text.slice(0, 60), allowed })
const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

function factNamed(value: CellValue, { facts }: FactDictionary): FactDefinition {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  const key = keyOf(cellText(value))
  const found = facts.find(({ id, name }) => [id, name.zh, name.en].some((text) => keyOf(text) === key))
  const open = facts.filter(({ id }) => !isComputed(id) && id !== SECTOR)
  if (!found) throw invalid('事实 Fact', cellText(value), open.map(({ name }) => name.zh).join('、'))
  if (isComputed(found.id))
    throw invalid('事实 Fact', found.id, `由 ZC 计算 / computed by ZC: ${computedFacts.join(', ')}`)
  if (found.id === SECTOR) throw invalid('事实 Fact', found.id, '填在 / enter in ZC_Settings')
  return found
}

function readValue(value: CellValue, definition: FactDefinition, unitText: () => string): Fact['value'] {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  if (definition.type === 'boolean') return readYesNo(value)
  if (definition.type === 'text') return cellText(value).trim()
  if (typeof value === 'boolean') throw invalid('值 Value', cellText(value), definition.unit)
  const number = readNumber(typeof value === 'number' ? value : cellText(value))
  const text = unitText()
  if (definition.unit === '' || definition.unit === '1') {
    if (text === '' || text === '1') return number
    if (text === '%') return number.div(100)
    throw invalid('单位 Unit', text, '1 · %')
  }
  if (text === '') throw invalid('单位 Unit', '', definition.unit)
  return convertValue(number, findUnit(text), findUnit(definition.unit))
}

function readYesNo(value: CellValue): boolean {
  const text = keyOf(cellText(value))
  if (value === true || ['是', '有', '已', 'yes', 'y', 'true'].includes(text)) return true
  if (value === false || ['否', '无', '没有', '未', 'no', 'n', 'false'].includes(text)) return false
  throw invalid('值 Value', cellText(value), '是 / 否 · yes / no')
}
