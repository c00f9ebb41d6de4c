import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import type { MonthOfEmissions } from './monthlyEmissions.ts'
import { atLineStart } from '../figures/atLineStart.ts'
import { niceScale } from '../chart/niceScale.ts'
import { seriesOf, type Series } from '../chart/seriesOf.ts'

/** The months as drawn and as a table. Pixels are doubles; what is printed comes from Decimals. */
export interface MonthsChart {
  readonly sentence: string
  readonly legend: readonly { readonly series: Series; readonly name: string }[]
  readonly axis: readonly number[]
  readonly top: number
  readonly columns: readonly MonthColumn[]
  readonly table: { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly note?: string
}

export interface MonthColumn {
  readonly label: string
  readonly stack: readonly {
    readonly series: Series
    readonly from: number
    readonly to: number
    readonly estimated: boolean
  }[]
  readonly estimated: boolean
  readonly missing: boolean
}

const order: readonly Series[] = ['power', 'gas', 'steam', 'diesel', 'pv', 'rest']

interface Sum {
  value: Decimal
  estimated: boolean
}

/** Stacks in a fixed order of carriers, energy only. What was sold is negative and stands in the table only. */
export function monthsChart(
  months: readonly MonthOfEmissions[],
  hasProcesses: boolean,
  language: Language,
): MonthsChart {
  const zh = language === 'zh'
  const names = new Map<Series, Set<string>>()
  const stacks = months.map(({ parts }) => {
    const sums = new Map<Series, Sum>()
    for (const { line, emissions, estimated } of parts) {
      const series = seriesOf(line.source)
      if (!emissions.isPositive() || emissions.isZero()) continue
      const sum = sums.get(series) ?? { value: new Decimal(0), estimated: false }
      sums.set(series, { value: sum.value.plus(emissions), estimated: sum.estimated || estimated })
      names.set(series, (names.get(series) ?? new Set()).add(line.source.name[language]))
    }
    return sums
  })
  const totals = months.map(({ parts }) =>
    parts.reduce((sum, part) => sum.plus(part.emissions), new Decimal(0)),
  )
  const heights = stacks.map((sums) =>
    [...sums.values()].reduce((sum, { value }) => sum + value.toNumber(), 0),
  )
  const scale = niceScale(Math.max(...heights, 0))
  const used = order.filter((series) => names.has(series))
  const legend = used.map((series) => ({ series, name: nameOf(series, names.get(series)!, zh) }))
  return {
    sentence: sentenceOf(months, totals, zh),
    legend,
    axis: scale.ticks,
    top: scale.top,
    columns: months.map((month, i) => columnOf(month, stacks[i]!)),
    table: {
      headers: [zh ? '月份' : 'Month', ...legend.map(({ name }) => name), zh ? '合计 tCO₂' : 'Total tCO₂'],
      rows: months.map(({ month, missing }, i) => {
        const cells = used.map((series) => {
          const sum = stacks[i]!.get(series)
          if (!sum) return missing ? (zh ? '缺' : 'missing') : '0.0'
          return `${showRounded(sum.value, 1)}${sum.estimated ? (zh ? ' 估' : ' est.') : ''}`
        })
        const total = showRounded(totals[i]!, 1)
        return [month, ...cells, missing ? (zh ? `缺（已有 ${total}）` : `missing (${total} so far)`) : total]
      }),
    },
    ...noteOf(
      totals.some((total, i) => total.toNumber() < heights[i]! - 1e-6),
      hasProcesses,
      zh,
    ),
  }
}

function noteOf(sold: boolean, hasProcesses: boolean, zh: boolean): Pick<MonthsChart, 'note'> {
  const notes = [
    ...(sold
      ? [zh ? '外供的部分从合计中减去，未画入柱内。' : 'What was sold is taken off the totals and not drawn.']
      : []),
    ...(hasProcesses
      ? [zh ? '只含能源，不含工艺过程排放。' : 'Energy only, without process emissions.']
      : []),
  ]
  return notes.length === 0 ? {} : { note: notes.join(zh ? '' : ' ') }
}

const nameOf = (series: Series, sources: ReadonlySet<string>, zh: boolean): string =>
  series === 'rest' && sources.size > 1
    ? zh
      ? '其他'
      : 'Other'
    : atLineStart([...sources].join(zh ? '、' : ', '))

function columnOf({ month, missing }: MonthOfEmissions, sums: ReadonlyMap<Series, Sum>): MonthColumn {
  let height = 0
  const stack = order.flatMap((series) => {
    const sum = sums.get(series)
    if (!sum) return []
    const from = height
    height += sum.value.toNumber()
    return [{ series, from, to: height, estimated: sum.estimated }]
  })
  return {
    label: String(Number(month.slice(5))),
    stack,
    missing,
    estimated: stack.some(({ estimated }) => estimated),
  }
}

function sentenceOf(months: readonly MonthOfEmissions[], totals: readonly Decimal[], zh: boolean): string {
  const there = months.flatMap(({ month, missing }, i) => (missing ? [] : [{ month, total: totals[i]! }]))
  const missing = months.filter((month) => month.missing).map(({ month }) => month)
  const gap =
    missing.length === 0 ? '' : zh ? `；缺 ${missing.join('、')}` : `; missing ${missing.join(', ')}`
  const sorted = there.toSorted((a, b) => b.total.cmp(a.total))
  const [most, least] = [sorted[0], sorted.at(-1)]
  if (!most || !least) return zh ? `没有一个月齐全${gap}` : `No month is complete${gap}`
  const [high, low] = [showRounded(most.total, 1), showRounded(least.total, 1)]
  return zh
    ? `按月排放：最高 ${most.month}，${high} tCO₂；最低 ${least.month}，${low} tCO₂${gap}`
    : `Emissions by month: highest ${most.month}, ${high} tCO₂; lowest ${least.month}, ${low} tCO₂${gap}`
}
