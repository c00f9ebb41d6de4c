import { roundingWords } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { show } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../../model/index.ts'
import type { PlantReport } from '../../report/plantReport.ts'
import { processView } from '../../report/processView.ts'
import { totalsShown } from '../../report/totalsShown.ts'
import { parameter } from '../parameter.ts'
import { incompleteTotal } from '../incompleteTotal.ts'
import type { Outcome, ZcFunction } from '../ZcFunction.ts'

/** Spills the lines of an inventory: source, scope, amount, unit, factor, tCO2; a last row says whether it is whole. */
export const INVENTORY: ZcFunction = {
  name: 'INVENTORY',
  summary: { zh: '按来源列出排放清单', en: 'Spills the inventory line by line' },
  parameters: [
    parameter(
      '活动表',
      'table',
      {
        zh: 'ZC_Activity 区域，含表头；不填用工作簿里的 ZC 表',
        en: 'ZC_Activity with its header row; empty: the ZC tables of the workbook',
      },
      'table',
    ),
  ],
  reads: 'tables',
  spills: true,
  examples: ['=ZC.INVENTORY()', '=ZC.INVENTORY(ZC_Activity[#All])'],
  run([table], context) {
    const report =
      table === undefined || table === null ? context.report() : context.reportOf([activityOf(table)])
    const zh = context.language === 'zh'
    const header = zh
      ? ['排放源', '范围', '用量', '单位', '因子', 'tCO2']
      : ['Source', 'Scope', 'Amount', 'Unit', 'Factor', 'tCO2']
    return [
      header.map((value): Outcome => ({ value })),
      ...linesOf(report, context.language),
      ...processesOf(report, context.language),
      lastRow(report, context.language),
    ]
  },
}

function activityOf(table: unknown) {
  if (!Array.isArray(table))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '表 table',
      text: String(table),
      allowed: 'ZC_Activity[#All]',
    })
  const [headers = [], ...rows] = table as readonly (readonly CellValue[])[]
  return {
    name: 'ZC_Activity',
    sheet: '',
    top: 1,
    left: 0,
    headers: headers.map((h) => (typeof h === 'object' ? '' : String(h))),
    rows,
  }
}

function linesOf({ inventory }: PlantReport, language: 'zh' | 'en'): Outcome[][] {
  return inventory.lines.map(({ source, scope, amount, emissions, plan, why }) => [
    { value: source.name[language] },
    { value: scope ?? '–' },
    { value: amount.value.toNumber(), exact: show(amount) },
    { value: amount.unit.symbol },
    { value: plan.factors.map(({ id }) => id).join(' ') || plan.basis },
    { value: emissions.value.toNumber(), exact: emissions.value.toFixed(), unit: 'tCO2', why },
  ])
}

/** Emissions of process methods. Another gas than CO2 has its tonnes as the amount and no share in the total. */
function processesOf(report: PlantReport, language: 'zh' | 'en'): Outcome[][] {
  const { rows, missing } = processView(report, language)
  return [
    ...rows.map(({ item, scope, gas, mass, co2, method, why }): Outcome[] => [
      { value: item },
      { value: scope ?? '–' },
      { value: mass.toNumber(), exact: mass.toFixed() },
      { value: `t ${gas}` },
      { value: method },
      co2 ? { value: co2.toNumber(), exact: co2.toFixed(), unit: 'tCO2', why } : { value: '–' },
    ]),
    ...missing.map(({ item, method, problem }): Outcome[] => [
      { value: item },
      { value: '–' },
      { value: '' },
      { value: '' },
      { value: method },
      problem ? { problem } : { value: '–' },
    ]),
  ]
}

/** A partial sum is no number here either: its cell holds the problem, as that of EMISSIONS() does. */
function lastRow(report: PlantReport, language: 'zh' | 'en'): Outcome[] {
  const zh = language === 'zh'
  const problem = incompleteTotal(report, language)
  const empty = Array.from({ length: 4 }, (): Outcome => ({ value: '' }))
  if (problem)
    return [{ value: zh ? '缺少数据，合计不完整' : 'Missing data; no total' }, ...empty, { problem }]
  const { total: sum, why } = totalsShown(report)
  const total = { value: sum.toNumber(), exact: sum.toFixed(), unit: 'tCO2', why }
  const { rounding } = report.totals
  // The lines above stand unrounded; a total of rounded ones says why it is not their sum.
  const how = rounding && roundingWords(rounding)[language]
  const name = zh ? (how ? `合计（${how}）` : '合计') : how ? `Total (${how})` : 'Total'
  return [{ value: name }, ...empty, total]
}
