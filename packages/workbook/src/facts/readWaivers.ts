import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import { hasEvidence, type CellRef, type Text } from '@zerocarbon/accounting/trace'
import type { Criterion, RuleSet, Waiver } from '@zerocarbon/rules-engine'
import { cellText, formatA1, type CellValue } from '../model/index.ts'
import { belowIssues } from '../tables/belowIssues.ts'
import { mapHeaders } from '../tables/mapHeaders.ts'
import type { TableData } from '../tables/TableData.ts'
import { waiversTable, type WaiverColumn } from '../tables/zcTables.ts'

/** Reasons people gave for leaving criteria out, and what could not be read. */
export interface EnteredWaivers {
  /** By rule set, then by criterion. */
  readonly waivers: ReadonlyMap<string, Readonly<Record<string, Waiver>>>
  /** They touch verdicts, not the inventory. */
  readonly issues: readonly Issue[]
}

interface Named {
  readonly ruleSet: RuleSet
  readonly criterion: Criterion
}

/**
 * Reads ZC_Waivers. A criterion is named by its id or title and may be left out only where a clause of its set says so;
 * without a rule set the row speaks for every set in which it may. A reason nothing bears out leaves nothing out, and
 * two rows on one criterion are none.
 */
export function readWaivers(data: TableData, ruleSets: readonly RuleSet[]): EnteredWaivers {
  const { index, issues: headerIssues } = mapHeaders(data, waiversTable)
  const issues: Issue[] = [...headerIssues, ...belowIssues([data])].map(lighter)
  const given = new Map<string, Map<string, Waiver>>()
  if (headerIssues.some(({ code }) => code === 'ZC-COLUMN-MISSING')) return { waivers: new Map(), issues }
  const answered = new Set<string>()
  data.rows.forEach((row, r) => {
    if (row.every((value) => value === null || value === '')) return
    const place = (column: WaiverColumn): CellRef => ({
      sheet: data.sheet,
      cell: formatA1({ row: data.top + r, column: data.left + Math.max(0, index[column]) }),
    })
    let column: WaiverColumn = 'ruleset'
    const text = (wanted: WaiverColumn): string => {
      column = wanted
      return wordsIn(row[index[wanted]] ?? null)
    }
    try {
      const sets = setsNamed(text('ruleset'), ruleSets)
      const named = criteriaNamed(text('criterion'), sets)
      const keys = named.map(({ ruleSet, criterion }) => `${ruleSet.id} ${criterion.id}`)
      const isAgain = keys.some((key) => answered.has(key))
      for (const key of keys) answered.add(key)
      for (const { ruleSet, criterion } of named) if (isAgain) given.get(ruleSet.id)?.delete(criterion.id)
      if (isAgain) throw invalid('判据 Criterion', named[0]!.criterion.title.zh, once)
      const reason = text('reason')
      if (reason === '') throw invalid('理由 Reason', '', why)
      const evidence = text('evidence')
      if (!hasEvidence(evidence)) throw invalid('证据 Evidence', evidence, document)
      for (const { ruleSet, criterion } of named) {
        const ofSet = given.get(ruleSet.id) ?? new Map<string, Waiver>()
        given.set(ruleSet.id, ofSet.set(criterion.id, { reason, evidence, at: place('criterion') }))
      }
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      issues.push(lighter(issueOf(error.problem, place(column))))
    }
  })
  return { waivers: new Map([...given].map(([id, ofSet]) => [id, Object.fromEntries(ofSet)])), issues }
}

const once: Text = { zh: '一项只说明一次；两处都不采用', en: 'a reason once; neither is used' }
const why: Text = { zh: '一句理由', en: 'a sentence that says why' }
const document: Text = {
  zh: '文件和编号，如“余热排查报告 EV-014”；没有证据的理由不采用',
  en: 'a document and its number, such as "waste-heat survey EV-014"; a reason without evidence is not used',
}

const lighter = (issue: Issue): Issue => ({ ...issue, severity: 'should' })
const invalid = (column: string, text: string, allowed: Text): ZcError =>
  zcError('ZC-VALUE-INVALID', { column, text: text.slice(0, 60), allowed })
const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

function wordsIn(value: CellValue): string {
  if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  return cellText(value).trim()
}

function setsNamed(text: string, ruleSets: readonly RuleSet[]): readonly RuleSet[] {
  if (text === '') return ruleSets
  const found = ruleSets.filter(({ id, title }) => isNamed(text, id, title))
  if (found.length > 0) return found
  const ids = ruleSets.filter(({ criteria }) => criteria.some(({ waivable }) => waivable)).map(({ id }) => id)
  throw invalid('规则集 Rule set', text, { zh: ids.join('、'), en: ids.join(', ') })
}

function criteriaNamed(text: string, sets: readonly RuleSet[]): readonly Named[] {
  const all = sets.flatMap((ruleSet) => ruleSet.criteria.map((criterion): Named => ({ ruleSet, criterion })))
  const named = all.filter(({ criterion: { id, title } }) => isNamed(text, id, title))
  const free = named.filter(({ criterion }) => criterion.waivable)
  if (free.length > 0) return free
  const titles = all.flatMap(({ criterion }) => (criterion.waivable ? [criterion.title] : []))
  const zh = titles.map((title) => title.zh).join('、')
  const en = titles.map((title) => title.en).join(', ')
  if (named.length === 0) throw invalid('判据 Criterion', text, { zh, en })
  const none = { zh: '这里没有可以说明理由后不计的判据', en: 'nothing here may be left out with a reason' }
  const these = {
    zh: `${zh}；只有这些可以说明理由后不计`,
    en: `${en}; only these may be left out with a reason`,
  }
  throw invalid('判据 Criterion', text, titles.length > 0 ? these : none)
}

function isNamed(text: string, id: string, { zh, en }: Criterion['title']): boolean {
  return [id, zh, en].some((name) => keyOf(name) === keyOf(text))
}
