import { zcError } from '@zerocarbon/accounting/errors'
import { outcomeWords, type Assessment, type Fact, type Verdict } from '@zerocarbon/rules-engine'
import type { Elsewhere } from '../../facts/createAssessor.ts'
import { enteredReasons } from '../../facts/enteredReasons.ts'
import { readFacts } from '../../facts/readFacts.ts'
import { limitText, marginText, measureText } from '../../facts/verdictTexts.ts'
import { cellText, type CellValue } from '../../model/index.ts'
import type { EnteredValue } from '../../report/EnteredValue.ts'
import { dayArgument } from '../dayArgument.ts'
import { parameter } from '../parameter.ts'
import { textArgument } from '../textArgument.ts'
import type { Argument, FunctionContext, Outcome, ZcFunction } from '../ZcFunction.ts'

/** Spills the verdicts of a rule set on this workbook, a row a criterion, the overall one last. */
export const CHECK: ZcFunction = {
  name: 'CHECK',
  summary: { zh: '按规则集核查这本工作簿', en: 'Checks this workbook against a rule set' },
  parameters: [
    {
      ...parameter(
        '规则集',
        'ruleset',
        {
          zh: '规则集编号，如 cn.factory.national-2026',
          en: 'id of a rule set, such as cn.factory.national-2026',
        },
        'text',
        false,
      ),
      choices: 'ruleSets',
    },
    parameter('日期', 'date', {
      zh: '核查日期；不填用报告期末',
      en: 'day of the check; empty: the last day of the reporting period',
    }),
    parameter(
      '事实',
      'facts',
      {
        zh: '含表头的区域：事实、值、单位、证据；优先于 ZC_Facts',
        en: 'range with headers fact, value, unit, evidence; goes before ZC_Facts',
      },
      'table',
    ),
  ],
  reads: 'tables',
  spills: true,
  examples: ['=ZC.CHECK("cn.factory.national-2026")', '=ZC.CHECK("cn.factory.national-2026","2026-12-31")'],
  run([ruleSet, date, facts], context) {
    const on = dayArgument(date, context.date1904)
    const assessor = context.assessor()
    const asked = assessor.ruleSet(textArgument(ruleSet, '规则集 ruleset'))
    const assessment = assessor.assess(asked.id, on, factsOf(facts, context))
    const zh = context.language === 'zh'
    const header = zh
      ? ['判据', '判定', '暂行', '实测', '限值', '余量', '说明', '条款']
      : ['Criterion', 'Verdict', 'Provisional', 'Measured', 'Limit', 'Margin', 'Reason', 'Clause']
    return [
      header.map((value): Outcome => ({ value })),
      ...assessment.verdicts.map((verdict) => rowOf(verdict, context)),
      overallRow(assessment, assessor.elsewhere(asked), context),
    ]
  },
}

function rowOf(verdict: Verdict, { language, report }: FunctionContext): Outcome[] {
  const { criterion, outcome, provisional, measured, limit, margin, reason, clause } = verdict
  return [
    criterion.title[language],
    outcomeWords[outcome][language],
    provisionalText(provisional, language),
    measured ? measureText(measured) : '',
    limit ? limitText(limit, language) : '',
    measured && margin ? marginText(margin, measured) : '',
    [reason[language], ...byHand(verdict, report().entered, language)].join(language === 'zh' ? '；' : '; '),
    clause,
  ].map((value) => (outcome === 'missing' ? { value, missing: true } : { value }))
}

/** The values people entered that a verdict rests on: a cell has no room for the other reasons, and these are theirs. */
function byHand(
  { provisionalBecause }: Verdict,
  entered: readonly EnteredValue[],
  language: FunctionContext['language'],
): string[] {
  const known = new Set(enteredReasons(entered).map(({ zh }) => zh))
  return provisionalBecause.filter(({ zh }) => known.has(zh)).map((reason) => reason[language])
}

const provisionalText = (provisional: boolean, language: FunctionContext['language']): string =>
  provisional ? (language === 'zh' ? '暂行' : 'Provisional') : ''

function overallRow(
  assessment: Assessment,
  { region, subject }: Elsewhere,
  { language }: FunctionContext,
): Outcome[] {
  const { overall, overallReason, on, verdicts } = assessment
  const title = language === 'zh' ? `总体（${on}）` : `Overall (${on})`
  // As sure as the verdicts that lead to it; guiding ones never do.
  const provisional = verdicts.some(
    (verdict) =>
      verdict.provisional && verdict.outcome === overall && verdict.criterion.severity !== 'guiding',
  )
  const mark = provisionalText(provisional, language)
  const because = [overallReason, ...(subject ? [subject] : []), ...(region ? [region] : [])].map(
    (text) => text[language],
  )
  const said = because.join(language === 'zh' ? '；' : '; ')
  const cells = [title, outcomeWords[overall][language], mark, '', '', '', said, '']
  return cells.map((value) => ({ value }))
}

function factsOf(range: Argument, context: FunctionContext): ReadonlyMap<string, Fact> | undefined {
  if (range === undefined || range === null || range === '') return undefined
  if (!Array.isArray(range))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '事实 facts',
      text: typeof range === 'object' ? '…' : String(range),
      allowed: 'ZC_Facts[#All]',
    })
  const [headers = [], ...rows] = range as readonly (readonly CellValue[])[]
  const table = { name: 'facts', sheet: '', top: 1, left: 0, headers: headers.map((h) => cellText(h)), rows }
  const { reporting } = context.report().inventory
  const { facts, issues } = readFacts(table, context.assessor().bundle.facts, reporting, context.date1904)
  const [first] = issues
  if (first) throw zcError(first.code, first.info as never)
  return facts
}
