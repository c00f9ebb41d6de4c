import { outcomeWords, type Assessment } from '@zerocarbon/rules-engine'
import { limitText, marginText, measureText, type Elsewhere, type PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { phaseLines } from './phaseLines.ts'
import { plain, textTable } from './textTable.ts'
import { verdictLines } from './verdictLines.ts'

/** That a set is for another province than the workbook's, or for parks, where it is. */
export type ElsewhereOf = (assessment: Assessment) => Elsewhere

/**
 * The verdicts of a workbook for people: a table a rule set, then what stands behind each criterion and, where a set has phases, those of the sector.
 */
export function assessmentText(
  { organisation, site }: Pick<PlantReport['settings'], 'organisation' | 'site'>,
  assessments: readonly Assessment[],
  terminal: Terminal,
  elsewhereOf: ElsewhereOf,
): string[] {
  const title = [organisation, site].filter((part) => part !== '').join(' ')
  return [
    plain(title === '' ? say(terminal, '未填企业名称', 'No organisation given') : title),
    ...assessments.flatMap((assessment) => ['', ...oneSet(assessment, terminal, elsewhereOf(assessment))]),
  ]
}

function oneSet(assessment: Assessment, terminal: Terminal, elsewhere: Elsewhere): string[] {
  const { ruleSet, on, verdicts, overall, overallReason } = assessment
  const { language } = terminal
  const head = `${ruleSet.title[language]} · ${ruleSet.id} ${ruleSet.version} · ${say(terminal, '核查日期', 'as of')} ${on}`
  const columns = [
    { header: say(terminal, '判据', 'Criterion') },
    { header: say(terminal, '判定', 'Verdict') },
    { header: '' },
    { header: say(terminal, '实测', 'Measured'), right: true },
    { header: say(terminal, '限值', 'Limit'), right: true },
    { header: say(terminal, '余量', 'Margin'), right: true },
    { header: say(terminal, '条款', 'Clause') },
  ]
  const rows = verdicts.map((verdict) => [
    verdict.criterion.title[language],
    outcomeWords[verdict.outcome][language],
    verdict.provisional ? say(terminal, '暂行', 'Provisional') : '',
    verdict.measured ? measureText(verdict.measured) : '–',
    verdict.limit ? limitText(verdict.limit, language) : '–',
    verdict.measured && verdict.margin ? marginText(verdict.margin, verdict.measured) : '–',
    verdict.clause,
  ])
  return [
    plain(head),
    ...[elsewhere.subject, elsewhere.region].flatMap((text) => (text ? [plain(text[language])] : [])),
    textTable(columns, rows),
    '',
    ...verdicts.flatMap((verdict) => verdictLines(verdict, terminal)).map(plain),
    ...phaseLines(assessment, terminal).map(plain),
    plain(
      `${say(terminal, '总体', 'Overall')}  ${outcomeWords[overall][language]}  ${overallReason[language]}`,
    ),
  ]
}
