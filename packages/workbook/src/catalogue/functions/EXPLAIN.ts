import { stepsOf, type Derivation } from '@zerocarbon/accounting/trace'
import { activityParameters } from '../activityParameters.ts'
import { activityResult } from '../activityResult.ts'
import { incompleteTotal } from '../incompleteTotal.ts'
import { zcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../../model/index.ts'
import type { FunctionContext, Outcome, ZcFunction } from '../ZcFunction.ts'

/** Spills the steps behind EMISSIONS with the same arguments: step, result, how. Without arguments: the workbook's total. */
export const EXPLAIN: ZcFunction = {
  name: 'EXPLAIN',
  summary: {
    zh: '溯源：逐步列出排放量怎么来的',
    en: 'Explains: how the emissions were reached, step by step',
  },
  parameters: activityParameters,
  reads: 'tables',
  examples: ['=ZC.EXPLAIN("柴油",1.2,"t")', '=ZC.EXPLAIN()'],
  run(args, context) {
    if (args.every((argument) => argument === undefined || argument === null)) {
      const report = context.report()
      const problem = incompleteTotal(report, context.language)
      return problem ? { problem } : spill(report.inventory.why(), context)
    }
    const scalars = args.map((argument): CellValue | undefined => {
      if (!Array.isArray(argument)) return argument as CellValue | undefined
      if (argument.length === 1 && argument[0].length === 1) return argument[0][0] as CellValue
      throw zcError('ZC-ARGUMENT-SHAPE', {
        left: `${String(argument.length)}×${String(argument[0]?.length ?? 0)}`,
        right: '1×1',
      })
    })
    return spill(activityResult(scalars, context).why(), context)
  },
}

function spill(derivation: Derivation, { language }: FunctionContext): Outcome[][] {
  const header = language === 'zh' ? ['步骤', '结果', '依据'] : ['Step', 'Result', 'How']
  const rows = stepsOf(derivation, language).map(({ depth, label, result, how }) => [
    `${'　'.repeat(depth)}${label}`,
    result,
    how,
  ])
  return [header, ...rows].map((row) => row.map((value): Outcome => ({ value })))
}
