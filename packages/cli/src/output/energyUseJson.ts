import { ratioOf, type Energy, type Share } from '@zerocarbon/accounting'
import { energyByCarrier } from '@zerocarbon/accounting/energy'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { PlantReport } from '@zerocarbon/workbook'

const number = (value: Decimal, unit: string): Record<string, unknown> => ({
  value: value.toNumber(),
  exact: value.toFixed(),
  unit,
})
const share = (of: Share): Record<string, unknown> => ({
  part: of.part.toFixed(),
  whole: of.whole.toFixed(),
  ratio: ratioOf(of)?.toNumber() ?? null,
})

/** Energy by carrier, feedstock apart, and energy per product and value added, on the basis of `found`. */
export function energyUseJson(
  { energyUse }: Pick<PlantReport, 'energyUse'>,
  found: Energy,
  language: Language,
): Record<string, unknown> {
  const feedstock = energyUse.feedstock(found.basis)
  return {
    carriers: energyByCarrier(found).map((carrier) => ({
      source: carrier.source.id,
      name: carrier.source.name[language],
      amount: number(carrier.amount.value, carrier.amount.unit.symbol),
      energy: number(carrier.coal, 'tce'),
      rate: carrier.rate ? number(carrier.rate, `tce/${carrier.amount.unit.symbol}`) : null,
      coefficients: carrier.coefficients.map(({ id, value, unit, confidence }) => ({
        id,
        ...number(value, unit),
        confidence,
      })),
      share: share(carrier.share),
    })),
    feedstock: {
      inTotal: false,
      total: number(feedstock.total, 'tce'),
      lines: feedstock.lines.map(({ line, coal }) => ({
        source: line.source.id,
        amount: number(line.amount.value, line.amount.unit.symbol),
        energy: number(coal.value, 'tce'),
      })),
      missing: feedstock.missing.map(({ line, problem }) => ({ source: line.source.id, code: problem.code })),
    },
    intensities: energyUse.intensities(found).map((each) => ({
      product: each.product,
      energy: each.energy && number(each.energy, 'tce'),
      output: each.output && number(each.output.value, each.output.unit),
      ratio: each.ratio && number(each.ratio, each.unit),
      remark: each.remark[language],
    })),
  }
}
