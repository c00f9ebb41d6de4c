import type { Issue, Language } from '@zerocarbon/accounting/errors'
import type { Assessment } from '@zerocarbon/rules-engine'
import type { PlantReport } from '@zerocarbon/workbook'
import { contributionBars, type Contributions } from './contributionBars.ts'
import { monthsChart, type MonthsChart } from './monthsChart.ts'
import { headline } from '../rules/headline.ts'
import { ruleSetView, type RuleSetView } from '../rules/ruleSetView.ts'
import { completeness, type Completeness } from './completeness.ts'
import { monthlyEmissions } from './monthlyEmissions.ts'
import { sourceTable, type SourceTable } from './sourceTable.ts'
import { subjectLine, type Subject } from './subjectLine.ts'
import { totalView, type TotalView } from './totalView.ts'

/** Everything the overview says, as texts and drawing data: the page only lays it out. */
export interface Overview {
  readonly heading: string
  readonly counts: string
  readonly subject: Subject
  readonly completeness: Completeness
  readonly ruleSets: readonly RuleSetView[]
  /** Left out where nothing could be read: no data is not a total of zero. */
  readonly inventory?: {
    readonly total: TotalView
    readonly sources: SourceTable
    readonly months: MonthsChart | null
    readonly contributions: Contributions
  }
}

/**
 * The overview of a report and its verdicts in one language.
 *
 * @param warnings - Of formulas outside the tables; they stand among the findings.
 */
export function overviewOf(
  report: PlantReport,
  assessments: readonly Assessment[],
  language: Language,
  warnings: readonly Issue[] = [],
): Overview {
  const verdicts = headline(assessments, language)
  const issues = warnings.length === 0 ? report.issues : [...report.issues, ...warnings]
  const done = completeness({ issues, inventory: report.inventory }, language)
  const empty = report.inventory.lines.length + report.totals.processes.length === 0
  const view = {
    heading: empty
      ? emptyHeading(report, language)
      : assessments.length > 0
        ? verdicts.sentence
        : done.sentence,
    counts: assessments.length > 0 ? verdicts.counts : '',
    subject: subjectLine(report, language),
    completeness: done,
    ruleSets: assessments.map((assessment) => ruleSetView(assessment, language)),
  }
  if (empty) return view
  const months = monthlyEmissions(report)
  const sources = sourceTable(report, language)
  const provisional = sources.rows.some((row) => row.provisional)
  return {
    ...view,
    inventory: {
      total: totalView(report, months, provisional, language),
      sources,
      months: months && monthsChart(months, report.totals.processes.length > 0, language),
      contributions: contributionBars(report, language),
    },
  }
}

function emptyHeading({ issues }: PlantReport, language: Language): string {
  const noTable = issues.some(({ code }) => code === 'ZC-TABLE-MISSING')
  if (noTable)
    return language === 'zh' ? '这本工作簿里还没有能源数据' : 'This workbook has no energy data yet'
  return language === 'zh' ? '还没有可核算的数据' : 'Nothing to add up yet'
}
