import type { Period } from '@zerocarbon/accounting'
import { issueOf, sentence, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import { hasEvidence, type CellRef, type Text } from '@zerocarbon/accounting/trace'
import {
  refusedValue,
  type AbsentFact,
  type Fact,
  type FactDefinition,
  type FactDictionary,
} from '@zerocarbon/rules-engine'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { belowIssues } from '../tables/belowIssues.ts'
import { mapHeaders } from '../tables/mapHeaders.ts'
import { readDate } from '../tables/readDate.ts'
import type { TableData } from '../tables/TableData.ts'
import { factsTable, type FactColumn } from '../tables/zcTables.ts'
import { wordsSaid } from './wordsSaid.ts'
import { isComputed } from './computedFacts.ts'
import { inFactUnit } from './inFactUnit.ts'
import { SECTOR } from './sectorNamed.ts'

/** The facts people entered, and what could not be read. */
export interface EnteredFacts {
  readonly facts: ReadonlyMap<string, Fact>
  /** Facts with a row that is not used, and why: a verdict says this, and not that nobody entered them. */
  readonly unused: ReadonlyMap<string, AbsentFact>
  /** They touch verdicts, not the inventory: none of them makes a total incomplete. */
  readonly issues: readonly Issue[]
}

/**
 * Reads ZC_Facts, or a range of the same columns. A fact is named by its id or by its Chinese or English name; a
 * number with a unit needs the unit, and a fact that ZC computes itself cannot be typed in. A fact without evidence
 * counts as provisional: only a person's word stands behind it, and any verdict on it says so. A fact of another
 * period than the reporting period is not used.
 *
 * @param reporting - Absent where the rows have no period to stand in.
 */
export function readFacts(
  data: TableData,
  dictionary: FactDictionary,
  reporting?: Period,
  date1904 = false,
): EnteredFacts {
  const { index, issues: headerIssues } = mapHeaders(data, factsTable)
  const issues: Issue[] = [...headerIssues, ...belowIssues([data])].map(lighter)
  const facts = new Map<string, Fact>()
  const unused = new Map<string, AbsentFact>()
  const answered = new Map<string, CellRef>()
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING')) return { facts, unused, issues }
  const place = (row: number, column: FactColumn): CellRef => ({
    sheet: data.sheet,
    cell: formatA1({ row: data.top + row, column: data.left + Math.max(0, index[column]) }),
  })
  data.rows.forEach((row, r) => {
    const cell = (column: FactColumn): CellValue => row[index[column]] ?? null
    if (row.every((value) => value === null || value === '')) return
    let column: FactColumn = 'fact'
    let definition: FactDefinition | undefined
    try {
      definition = factNamed(cell('fact'), dictionary)
      // Two answers to one question are none, also where the first would pass.
      const before = answered.get(definition.id)
      if (before) {
        facts.delete(definition.id)
        unused.set(definition.id, givenTwice(definition, before, place(r, 'fact')))
        throw invalid('事实 Fact', cellText(cell('fact')), once)
      }
      // A blank value is a question not answered yet, and no mistake.
      if (cell('value') === null || cell('value') === '') return
      answered.set(definition.id, place(r, 'fact'))
      column = 'period'
      if (reporting) assertPeriod(cell('period'), reporting, date1904)
      column = 'value'
      const unit = cellText(cell('unit')).trim()
      const value = readValue(cell('value'), definition, (number) => {
        column = 'unit'
        const found = inFactUnit(number, unit, definition!.unit)
        column = 'value'
        const allowed = refusedValue(found, definition!, /[%％]/.test(unit))
        if (allowed) throw invalid('值 Value', `${cellText(cell('value'))} ${unit}`.trim(), allowed)
        return found
      })
      const at = place(r, 'value')
      const sourced = hasEvidence(evidenceText(cell('evidence')))
      const mark = sourced ? {} : { provisional: unsourced(definition, at) }
      facts.set(definition.id, { id: definition.id, value, unit: definition.unit, at, ...mark })
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      const at = place(r, column)
      issues.push(lighter(issueOf(error.problem, at)))
      if (definition && !unused.has(definition.id)) unused.set(definition.id, notUsed(definition, error, at))
    }
  })
  return { facts, unused, issues }
}

const once: Text = { zh: '只填一次；两处都不采用', en: 'once; neither is used' }
const lighter = (issue: Issue): Issue => ({ ...issue, severity: 'should' })
const invalid = (column: string, text: string, allowed: string | Text): ZcError =>
  zcError('ZC-VALUE-INVALID', { column, text: text.slice(0, 60), allowed })
const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** An error value is no text of anybody's. */
const evidenceText = (value: CellValue): string =>
  typeof value === 'object' && value !== null ? '' : cellText(value)

const placeOf = ({ sheet, cell }: CellRef): string => (sheet === '' ? cell : `${sheet}!${cell}`)

function givenTwice({ id, name }: FactDefinition, first: CellRef, second: CellRef): AbsentFact {
  const places = [first, second].map(placeOf)
  return {
    id,
    reason: {
      zh: `“${name.zh}”填了两次（${places.join('、')}），两处都不采用。只留一处。`,
      en: `"${name.en}" is given twice (${places.join(', ')}); neither is used. Keep one of them.`,
    },
    at: second,
  }
}

function notUsed({ id, name }: FactDefinition, { problem }: ZcError, at: CellRef): AbsentFact {
  return {
    id,
    reason: {
      zh: `“${name.zh}”填了但没有采用：${placeOf(at)} ${sentence(problem, 'zh')}`,
      en: `"${name.en}" is entered but not used: ${placeOf(at)} ${sentence(problem, 'en')}`,
    },
    at,
  }
}

/** An empty period is that of the report; one that is given must touch it. */
function assertPeriod(value: CellValue, { start, end }: Period, date1904: boolean): void {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return
  const parts = typeof value === 'string' ? value.split(/\s*(?:至|到|~|～|—|–)\s*|\s+(?:to|-)\s+/i) : [value]
  const [from, until = from, ...more] = parts.map((part) => {
    const text = typeof part === 'string' ? part.replace(/(?<=\d)\s*年?(度|全年)\s*$/, '') : part
    return readDate(text, date1904)
  })
  if (!from || !until || more.length > 0)
    throw zcError('ZC-DATE-INVALID', { text: cellText(value).slice(0, 40) })
  if (from.start > end || until.end < start)
    throw zcError('ZC-PERIOD-OUTSIDE', { start: from.start, end: until.end, reporting: `${start} – ${end}` })
}

function unsourced({ name }: FactDefinition, { sheet, cell }: CellRef): Text {
  // A range given to a function has no sheet of its own.
  const where = sheet === '' ? '' : `${sheet}!${cell}`
  return {
    zh: `“${name.zh}”没有附证据${where === '' ? '' : `（${where}）`}，在“证据”列写明文件和编号`,
    en: `no evidence given for "${name.en}"${where === '' ? '' : ` (${where})`}; name the document in the column "Evidence"`,
  }
}

function factNamed(value: CellValue, { facts }: FactDictionary): FactDefinition {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  const key = keyOf(cellText(value))
  const found = facts.find(({ id, name }) => [id, name.zh, name.en].some((text) => keyOf(text) === key))
  const open = facts.filter(({ id }) => !isComputed(id) && id !== SECTOR)
  const names: Text = {
    zh: open.map(({ name }) => name.zh).join('、'),
    en: open.map(({ name }) => name.en).join(', '),
  }
  if (!found) throw invalid('事实 Fact', cellText(value), names)
  if (isComputed(found.id))
    throw invalid('事实 Fact', cellText(value), {
      zh: '由 ZC 从活动数据计算，不能填写',
      en: 'nothing: ZC computes it from the activity data',
    })
  if (found.id === SECTOR)
    throw invalid('事实 Fact', cellText(value), {
      zh: '填在 ZC_Settings 的“行业”',
      en: 'enter it in ZC_Settings as the sector',
    })
  return found
}

function readValue(
  value: CellValue,
  definition: FactDefinition,
  inUnit: (number: Decimal) => Decimal,
): Fact['value'] {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  if (definition.type === 'boolean') return readYesNo(value)
  if (definition.type === 'text') return readWord(cellText(value).trim(), definition)
  if (typeof value === 'boolean') throw invalid('值 Value', cellText(value), definition.unit)
  return inUnit(readNumber(typeof value === 'number' ? value : cellText(value)))
}

/** The id of a word of the list, which may be given by its name; any text where the dictionary has no list. */
function readWord(text: string, { words }: FactDefinition): string {
  if (!words) return text
  const found = words.find(({ id, name }) =>
    [id, name.zh, name.en].some((each) => keyOf(each) === keyOf(text)),
  )
  if (!found) throw invalid('值 Value', text, wordsSaid(words))
  return found.id
}

function readYesNo(value: CellValue): boolean {
  const text = keyOf(cellText(value))
  if (value === true || ['是', '有', '已', 'yes', 'y', 'true'].includes(text)) return true
  if (value === false || ['否', '无', '没有', '未', 'no', 'n', 'false'].includes(text)) return false
  throw invalid('值 Value', cellText(value), { zh: '是、否', en: 'yes, no' })
}
