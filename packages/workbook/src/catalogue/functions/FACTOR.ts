import { emissionsOf, fuelFactor } from '@zerocarbon/accounting'
import { ZcError, zcError, type Language } from '@zerocarbon/accounting/errors'
import type { Factor } from '@zerocarbon/accounting/factor'
import { findUnit, kgCO2, quantity, convertValue, tCO2, tonne } from '@zerocarbon/accounting/quantity'
import { sourceIn } from '@zerocarbon/accounting/trace'
import { remarkWarnings } from '../../report/remarkIssues.ts'
import { dayOf } from '../dayOf.ts'
import { textOf } from '../activityResult.ts'
import { footprintAsked } from '../footprintAsked.ts'
import { footprintResult, footprintWarnings } from '../footprintResult.ts'
import { broadcast } from '../broadcast.ts'
import { activityParameters } from '../activityParameters.ts'
import { choice } from '../choice.ts'
import { parameter } from '../parameter.ts'
import { readOption } from '../readOption.ts'
import type { Choice, FunctionContext, Outcome, ZcFunction } from '../ZcFunction.ts'

const fields: Readonly<Record<string, string>> = {
  值: 'value',
  value: 'value',
  单位: 'unit',
  unit: 'unit',
  编号: 'id',
  id: 'id',
  来源: 'source',
  source: 'source',
  年份: 'year',
  year: 'year',
  发布: 'released',
  released: 'released',
  置信度: 'confidence',
  confidence: 'confidence',
  复核: 'reviewBy',
  reviewby: 'reviewBy',
}
const offered: readonly Choice[] = [
  choice('值', 'value', '数值；不填时用它', 'The number; used when empty'),
  choice('单位', 'unit', '数值的单位', 'The unit of the number'),
  choice('编号', 'id', '在因子集里的编号', 'Its id in the factor set'),
  choice('来源', 'source', '文件和出处', 'The document and the place in it'),
  choice('年份', 'year', '数据的年份', 'The year of the data'),
  choice('发布', 'released', '发布的日期', 'When it was published'),
  choice('置信度', 'confidence', '核对到什么程度', 'How far it was checked'),
  choice('复核', 'reviewBy', '应在这一天前复核', 'The day to review it by'),
]

/** A factor as published, or the factor that follows from a fuel's defaults; and what stands behind it. */
export const FACTOR: ZcFunction = {
  name: 'FACTOR',
  summary: { zh: '查因子：数值、单位、来源、年份', en: 'Looks up a factor: value, unit, source, year' },
  parameters: [
    { ...activityParameters[0]!, optional: false, choices: 'activities' },
    activityParameters[3]!,
    activityParameters[4]!,
    {
      ...parameter('字段', 'field', {
        zh: '值、单位、编号、来源、年份、发布、置信度、复核；不填为值',
        en: 'value, unit, id, source, year, released, confidence, reviewBy; empty: value',
      }),
      choices: offered,
    },
    parameter('选项', 'option', {
      zh: '口径、方法、系列、已知截至、因子编号；口径=足迹 时可写 电源=光伏',
      en: 'calibre, method, set, known on, factor id; with calibre=footprint also type=photovoltaic',
    }),
  ],
  examples: ['=ZC.FACTOR("外购电力","2023-06-30")', '=ZC.FACTOR("外购电力",2023,"江苏","来源")'],
  run(args, context) {
    return broadcast(args, ([activity, date, region, field, option]) => {
      const key = textOf(field).trim().toLowerCase() || 'value'
      const wanted = Object.hasOwn(fields, key) ? fields[key] : undefined
      if (wanted === undefined)
        throw zcError('ZC-ARGUMENT-INVALID', {
          name: '字段 field',
          text: key,
          allowed:
            '值 value · 单位 unit · 编号 id · 来源 source · 年份 year · 发布 released · 置信度 confidence · 复核 reviewBy',
        })
      const source = context.sources.named(textOf(activity))
      const day = dayOf(date, context.date1904)
      const asked = footprintAsked(option)
      if (!asked)
        return answer(wanted, source, day, readOption(option, region, context.book, source), context)
      const amount = quantity(1, findUnit('kWh'))
      const { factor, why } = footprintResult({ source, amount, date: day, region, asked }, context.book)
      const warnings = footprintWarnings(factor)
      if (wanted !== 'value') return { ...fieldOf(wanted, factor, context.language), warnings }
      const unit = `${factor.numerator}/${factor.per}`
      return { value: Number(factor.value), exact: factor.value, unit, why, warnings }
    })
  },
}

type Source = ReturnType<FunctionContext['sources']['named']>
type Options = ReturnType<typeof readOption>

function answer(
  wanted: string,
  source: Source,
  date: string | undefined,
  options: Options,
  { book, language }: FunctionContext,
): Outcome {
  const kind = source.role === 'fuel' ? 'fuel' : 'rate'
  const per = source.carrier === 'electricity' ? 'kWh' : source.carrier === 'heat' ? 'GJ' : undefined
  const unitText = per ?? perOfFuel(source, date, options, book)
  const amount = quantity(1, findUnit(unitText))
  const { emissions, plan, why } = emissionsOf({ source, amount, date, options }, book)
  const factor = plan.factors[0]
  const measured = plan.basis === 'measured-carbon' && (wanted === 'value' || wanted === 'unit')
  if (!factor && !measured)
    throw zcError('ZC-FACTOR-MISSING', { carrier: source.name, wanted: { zh: kind, en: kind }, existing: [] })
  const kilograms = factor?.kind === 'rate' && factor.numerator === 'kgCO2'
  const value = kilograms ? convertValue(emissions.value, tCO2, kgCO2) : emissions.value
  const unit = `${kilograms ? 'kgCO2' : 'tCO2'}/${unitText}`
  const warned = remarkWarnings(plan)
  if (wanted === 'value') return { value: value.toNumber(), exact: value.toFixed(), unit, why, ...warned }
  return wanted === 'unit' ? { value: unit } : { ...fieldOf(wanted, factor!, language), ...warned }
}

/** What stands behind a factor. */
function fieldOf(wanted: string, factor: Factor, language: Language): { readonly value: string | number } {
  switch (wanted) {
    case 'unit':
      return { value: factor.kind === 'rate' ? `${factor.numerator}/${factor.per}` : factor.per }
    case 'id':
      return { value: factor.id }
    case 'source':
      return { value: sourceIn(factor.source, language) }
    case 'year':
      return { value: factor.dataYear }
    case 'released':
      return { value: factor.released ?? '' }
    case 'confidence':
      return { value: factor.confidence }
    default:
      return { value: factor.reviewBy }
  }
}

/** Per what a fuel's factor is given: as its set states it. */
function perOfFuel(
  source: Source,
  date: string | undefined,
  options: Options,
  book: FunctionContext['book'],
): string {
  const { factorId } = options
  if (factorId !== undefined && book.byId(factorId).kind !== 'fuel') return 't'
  // Without a record measured values are per t, or per 万Nm3 of a gas.
  const { carbon, oxidation } = options
  try {
    return fuelFactor({ source, unit: tonne, date, options }, book).per
  } catch (error) {
    if (carbon && oxidation && error instanceof ZcError) return source.units[0]!
    throw error
  }
}
