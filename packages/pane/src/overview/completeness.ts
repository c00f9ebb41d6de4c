import { whatAndCure, type Issue, type Language } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { PlantReport } from '@zerocarbon/workbook'

export interface Finding {
  readonly key: string
  readonly severity: Issue['severity']
  readonly severityWord: string
  readonly at?: CellRef
  readonly what: string
  readonly cure: string
  readonly code: string
}

/** What keeps the total from being whole, and what else asks for a look. */
export interface Completeness {
  readonly sentence: string
  /** Months of the reporting period some meter has no row for. */
  readonly missingMonths: readonly string[]
  readonly first: readonly Finding[]
  readonly others: readonly Finding[]
  /** How many more there are than are listed. */
  readonly unlisted: number
}

const FIRST = 5
/** A pane is no place for thousands of rows; curing the first ones cures most of them. */
const LISTED = 100
const weight: Readonly<Record<Issue['severity'], number>> = { must: 0, should: 1, note: 2 }
const words: Readonly<Record<Issue['severity'], Readonly<Record<Language, string>>>> = {
  must: { zh: '必须处理', en: 'Must be fixed' },
  should: { zh: '建议处理', en: 'Should be looked at' },
  note: { zh: '提示', en: 'Note' },
}

/** Findings in the order of their weight, those of one weight in the order of the tables. */
export function completeness(
  { issues, inventory }: Pick<PlantReport, 'issues' | 'inventory'>,
  language: Language,
): Completeness {
  const sorted = issues.toSorted((a, b) => weight[a.severity] - weight[b.severity])
  const findings = sorted.slice(0, LISTED).map((issue, i) => findingOf(issue, i, language))
  const months = issues.flatMap((issue) => (issue.code === 'ZC-MONTH-MISSING' ? issue.info.months : []))
  return {
    sentence: summary(issues, inventory.complete, language === 'zh'),
    missingMonths: [...new Set(months)].toSorted(),
    first: findings.slice(0, FIRST),
    others: findings.slice(FIRST),
    unlisted: Math.max(0, sorted.length - LISTED),
  }
}

function summary(issues: readonly Issue[], complete: boolean, zh: boolean): string {
  const musts = issues.filter(({ severity }) => severity === 'must').length
  if (issues.length === 0) return zh ? '没有发现问题，无缺月' : 'Nothing found, no month missing'
  // A formula may give a number nobody may use while the tables are whole.
  if (complete && musts === 0)
    return zh
      ? `数据齐全，另有 ${String(issues.length)} 项请看一眼`
      : `Nothing is missing; ${String(issues.length)} to look at`
  return zh
    ? `还有 ${String(issues.length)} 项，其中 ${String(musts)} 项必须处理`
    : `${String(issues.length)} ${issues.length === 1 ? 'finding' : 'findings'} left, ${String(musts)} must be fixed`
}

function findingOf(issue: Issue, index: number, language: Language): Finding {
  const [what, cure] = whatAndCure(issue, language)
  const base = {
    key: `${String(index)} ${issue.code}`,
    severity: issue.severity,
    severityWord: words[issue.severity][language],
    what,
    cure,
    code: issue.code,
  }
  return issue.at ? { ...base, at: issue.at } : base
}
