import { sentence, zcError } from '@zerocarbon/accounting/errors'
import { stepsOf, type Derivation } from '@zerocarbon/accounting/trace'
import { activityParameters } from '../activityParameters.ts'
import { activityResult, type ActivityScalars } from '../activityResult.ts'
import { footprintActivity } from '../footprintActivity.ts'
import { broadcast } from '../broadcast.ts'
import { incompleteTotal } from '../incompleteTotal.ts'
import type { CellValue } from '../../model/index.ts'
import type { Argument, FunctionContext, Outcome, ZcFunction } from '../ZcFunction.ts'

/** More rows than a person reads step by step; their sum has an explanation of its own. */
const MOST = 200

/**
 * Spills the steps behind EMISSIONS with the same arguments: step, result, how; of ranges row after row, each under a
 * heading with its number. Without arguments: the workbook's total.
 */
export const EXPLAIN: ZcFunction = {
  name: 'EXPLAIN',
  summary: {
    zh: '溯源：逐步列出排放量怎么来的',
    en: 'Explains: how the emissions were reached, step by step',
  },
  parameters: activityParameters,
  reads: 'tables',
  examples: ['=ZC.EXPLAIN("柴油",1.2,"t")', '=ZC.EXPLAIN()', '=ZC.EXPLAIN(A4:A6,B4:B6,C4:C6)'],
  run(args, context) {
    if (args.every((argument) => argument === undefined || argument === null)) {
      const report = context.report()
      const problem = incompleteTotal(report, context.language)
      return problem ? { problem } : spill(report.inventory.why(), context)
    }
    return args.some(isSeveral) ? eachRow(args, context) : spill(explained(args.map(only), context), context)
  },
}

const explained = (scalars: ActivityScalars, context: FunctionContext): Derivation =>
  (footprintActivity(scalars, context) ?? activityResult(scalars, context)).why()

const isSeveral = (argument: Argument): boolean =>
  Array.isArray(argument) && (argument.length > 1 || (argument[0]?.length ?? 0) > 1)

const only = (argument: Argument): CellValue | undefined =>
  Array.isArray(argument) ? (argument[0]?.[0] ?? null) : (argument as CellValue | undefined)

/** A row that cannot be computed says why under its heading and leaves the others alone; blank ones are left out. */
function eachRow(args: readonly Argument[], context: FunctionContext): Outcome[][] {
  const { language } = context
  const each = broadcast(args, (scalars): Outcome => {
    const [activity, amount] = scalars
    if ((activity ?? '') === '' && (amount ?? '') === '') return { value: '' }
    const { why } = footprintActivity(scalars, context) ?? activityResult(scalars, context)
    return { value: '', why }
  })
  const outcomes = (Array.isArray(each) ? each : [[each]]).flat()
  if (outcomes.length > MOST)
    throw zcError('ZC-ARGUMENT-SHAPE', { left: String(outcomes.length), right: `≤ ${String(MOST)}` })
  const rows = outcomes.flatMap((outcome, i): Outcome[][] => {
    const n = String(i + 1)
    const heading: Outcome = { value: language === 'zh' ? `第 ${n} 项` : `Item ${n}` }
    if ('problem' in outcome) return [[heading, outcome, { value: sentence(outcome.problem, language) }]]
    if (!outcome.why) return []
    return [[heading, { value: '' }, { value: '' }], ...stepRows(outcome.why(), context)]
  })
  return [headerRow(context), ...rows]
}

const text = (value: string): Outcome => ({ value })

const headerRow = ({ language }: FunctionContext): Outcome[] =>
  (language === 'zh' ? ['步骤', '结果', '依据'] : ['Step', 'Result', 'How']).map(text)

const stepRows = (derivation: Derivation, { language }: FunctionContext): Outcome[][] =>
  stepsOf(derivation, language).map(({ depth, label, result, how }) =>
    [`${'　'.repeat(depth)}${label}`, result, how].map(text),
  )

const spill = (derivation: Derivation, context: FunctionContext): Outcome[][] => [
  headerRow(context),
  ...stepRows(derivation, context),
]
