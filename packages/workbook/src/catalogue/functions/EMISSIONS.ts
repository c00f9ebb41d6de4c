import { remarkWarnings } from '../../report/remarkIssues.ts'
import { totalsShown } from '../../report/totalsShown.ts'
import { activityParameters } from '../activityParameters.ts'
import { activityResult } from '../activityResult.ts'
import { footprintActivity } from '../footprintActivity.ts'
import { footprintWarnings } from '../footprintResult.ts'
import { broadcast } from '../broadcast.ts'
import { incompleteTotal } from '../incompleteTotal.ts'
import type { Outcome, ZcFunction } from '../ZcFunction.ts'

/**
 * Emissions in tCO2 (CO2 only). Without arguments: the workbook's total, location-based, or an error while data are
 * missing. Scalars: one activity. Ranges: element by element; a row without source and amount stays empty.
 */
export const EMISSIONS: ZcFunction = {
  name: 'EMISSIONS',
  summary: {
    zh: '排放量（tCO2，仅 CO2）；不带参数为整个工作簿',
    en: 'Emissions in tCO2 (CO2 only); no argument: the whole workbook',
  },
  parameters: activityParameters,
  reads: 'tables',
  examples: [
    '=ZC.EMISSIONS()',
    '=ZC.EMISSIONS("柴油",1.2,"t")',
    '=ZC.EMISSIONS("外购电力",B4:B15,"万kWh",A4:A15)',
  ],
  run(args, context) {
    if (args.every((argument) => argument === undefined || argument === null)) return total(context)
    return broadcast(args, (scalars): Outcome => {
      const [activity, amount] = scalars
      if ((activity ?? '') === '' && (amount ?? '') === '') return { value: '' }
      const footprint = footprintActivity(scalars, context)
      if (footprint) {
        const { value, factor, why } = footprint
        const warnings = footprintWarnings(factor)
        return { value: value.toNumber(), exact: value.toFixed(), unit: 'tCO2e', why, warnings }
      }
      const { emissions, plan, why } = activityResult(scalars, context)
      const exact = emissions.value.toFixed()
      const { warnings } = remarkWarnings(plan)
      // Of the same text: writing it is half of what a cell costs here.
      const outcome = { value: Number(exact), exact, unit: 'tCO2', why }
      return warnings ? { ...outcome, warnings } : outcome
    })
  },
}

function total(context: Parameters<ZcFunction['run']>[1]): Outcome {
  const report = context.report()
  const problem = incompleteTotal(report, context.language)
  if (problem) return { problem }
  const { total: sum, why } = totalsShown(report)
  return { value: sum.toNumber(), exact: sum.toFixed(), unit: 'tCO2', why }
}
