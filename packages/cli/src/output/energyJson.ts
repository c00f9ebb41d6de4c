import { ratioOf, type Share } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import { plantFlow, type PlantReport } from '@zerocarbon/workbook'
import { energyUseJson } from './energyUseJson.ts'
import { periodJson } from './periodJson.ts'

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
  const { inventory, energy } = report
  const found = energy[basis]
  const head = {
    file: path,
    period: periodJson(report),
    factorSet: { id: cn2026.id, hash: cn2026.hash },
    basis,
  }
  const flow = plantFlow(report, basis)
  if (!found || !flow) return { ...head, complete: false, total: null }
  const use = energyUseJson(report, found, language)
  return {
    ...head,
    complete: inventory.complete && found.missing.length === 0,
    total: number(found.total.value, 'tce'),
    ...use,
    missing: found.missing.map(({ line, problem }) => ({ source: line.source.id, code: problem.code })),
    nonFossilShare: share(found.nonFossil),
    physicalPowerShare: share(found.physicalPower),
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
