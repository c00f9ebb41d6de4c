import { ratioOf, type Share } from '@zerocarbon/accounting'
import { energyByCarrier } from '@zerocarbon/accounting/energy'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import { plantFlow, type PlantReport } from '@zerocarbon/workbook'

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

/** The energy of a workbook for programs; parts add up to totals exactly in their `exact` texts. */
export function energyJson(
  path: string,
  report: PlantReport,
  basis: Basis,
  language: Language,
): Record<string, unknown> {
  const { inventory, energy, energyUse } = report
  const found = energy[basis]
  const head = {
    file: path,
    period: { start: inventory.reporting.start, end: inventory.reporting.end },
    factorSet: { id: cn2026.id, hash: cn2026.hash },
    basis,
  }
  const flow = plantFlow(report, basis)
  if (!found || !flow) return { ...head, complete: false, total: null }
  const feedstock = energyUse.feedstock(basis)
  return {
    ...head,
    complete: inventory.complete && found.missing.length === 0,
    total: number(found.total.value, 'tce'),
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
    missing: found.missing.map(({ line, problem }) => ({ source: line.source.id, code: problem.code })),
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
    nonFossilShare: share(found.nonFossil),
    physicalPowerShare: share(found.physicalPower),
    intensities: energyUse.intensities(found).map((each) => ({
      product: each.product,
      energy: each.energy && number(each.energy, 'tce'),
      output: each.output && number(each.output.value, each.output.unit),
      ratio: each.ratio && number(each.ratio, each.unit),
      remark: each.remark[language],
    })),
    flow: {
      unit: flow.unit,
      nodes: flow.nodes.map(({ id, stage, label, value, apart }) => ({
        id,
        stage,
        name: label[language],
        ...number(value, 'tce'),
        apart,
      })),
      links: flow.links.map(({ from, to, value, apart }) => ({ from, to, ...number(value, 'tce'), apart })),
    },
  }
}
