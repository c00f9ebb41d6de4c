import { zcError, type Language } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { packModel, runSimulation, type RandomLine } from '@zerocarbon/accounting/uncertainty'
import type { UncertainRows } from './uncertainRows.ts'
import type { Outcome } from './ZcFunction.ts'

/** A cell must answer at once and the same each time; longer runs belong in a worker. */
const [DRAWS, SEED, MOST_LINES] = [10_000, 1, 1000]

/**
 * The interval of a total by Monte Carlo, as a table with a header row.
 *
 * Normal distributions without their part below zero: an amount of emissions keeps its sign.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for more than 1,000 lines, `ZC-VALUE-INVALID` for an uncertainty above 1000 %.
 */
export function simulatedTable({ lines, factors }: UncertainRows, language: Language): Outcome[][] {
  if (lines.length > MOST_LINES)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '方法 method',
      text: `montecarlo × ${String(lines.length)}`,
      allowed: `求和 sum；蒙特卡洛 montecarlo ≤ ${String(MOST_LINES)}`,
    })
  // Ids follow from what a row says, so that the order of rows does not change a digit.
  const seen = new Map<string, number>()
  const cut = (relative: Decimal) => ({ kind: 'truncatedNormal', halfWidth: relative.toNumber() }) as const
  const random = lines.map(({ value, relative, factor }): RandomLine => {
    const content = JSON.stringify([value.toFixed(), relative.toFixed(), factor ?? null])
    const times = (seen.get(content) ?? 0) + 1
    seen.set(content, times)
    const line = { id: `${content} ${String(times)}`, value: value.toNumber(), distribution: cut(relative) }
    return factor === undefined ? line : { ...line, factor }
  })
  const shared = Array.from(factors, ([id, relative]) => ({ id, distribution: cut(relative) }))
  const result = runSimulation(packModel(random, shared), { seed: SEED, draws: DRAWS })
  const { mean, sd, p2_5, median, p97_5, seed, draws } = result
  const zh = language === 'zh'
  const rows: readonly (readonly [string, string | number])[] = [
    zh ? ['项目', '结果'] : ['Item', 'Result'],
    [zh ? '均值' : 'Mean', mean],
    [zh ? '标准差' : 'Standard deviation', sd],
    ['2.5 %', p2_5],
    [zh ? '50 %（中位数）' : '50 % (median)', median],
    ['97.5 %', p97_5],
    [zh ? '抽样次数' : 'Draws', draws],
    [zh ? '种子' : 'Seed', seed],
  ]
  return rows.map((row) => row.map((value): Outcome => ({ value })))
}
