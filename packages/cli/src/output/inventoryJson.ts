import { ratioOf, type Energy } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026 } from '@zerocarbon/factors'
import { cellRanges, dataQuality, partialFigures, totalsShown, type PlantReport } from '@zerocarbon/workbook'
import { energyUseJson } from './energyUseJson.ts'
import { periodJson } from './periodJson.ts'
import { problemJson } from './problemJson.ts'
import { programmeJson } from './programmeJson.ts'
import { qualityJson, tiersJson } from './qualityJson.ts'

const number = (value: Decimal, unit: string): Record<string, unknown> => ({
  value: value.toNumber(),
  exact: value.toFixed(),
  unit,
})

/** The report of a workbook for programs; every number with its exact text and unit. */
export function inventoryJson(
  path: string,
  report: PlantReport,
  language: Language,
): Record<string, unknown> {
  const { settings, inventory, market, energy, green, provenance, entered, issues } = report
  const quality = dataQuality(report)
  const shown = totalsShown(report)
  const partial = partialFigures(report)
  const tiers = new Map(quality.lines.map(({ line, byTier }) => [line, byTier]))
  return {
    file: path,
    organisation: settings.organisation,
    site: settings.site,
    period: periodJson(report),
    factorSet: { id: cn2026.id, hash: cn2026.hash },
    gas: 'CO2',
    complete: inventory.complete,
    estimates: inventory.estimates,
    total: { method: 'location-based', ...number(shown.total, 'tCO2') },
    scope1: number(shown.direct, 'tCO2'),
    scope2: number(shown.indirect, 'tCO2'),
    market: market && {
      ...number(shown.market!.total, 'tCO2'),
      factor: market.factor?.id ?? null,
      steps: shown.market!.steps.map(({ label, change }) => ({
        label: label[language],
        ...number(change, 'tCO2'),
      })),
    },
    greenCovered: number(green.covered, 'MWh'),
    dataQuality: qualityJson(quality),
    lines: inventory.lines.map((line) => {
      const { source, scope, biogenic, gases, amount, emissions, plan, keys, estimates } = line
      return {
        source: source.id,
        name: source.name[language],
        scope,
        // A line that lacks rows is not a year's.
        complete: !partial.ofLine(line),
        amount: number(amount.value, amount.unit.symbol),
        emissions: number(emissions.value, 'tCO2'),
        biogenic,
        gases: gases.map(({ gas, mass, unit }) => ({ gas, ...number(mass, unit) })),
        basis: plan.basis,
        factors: plan.factors.map(({ id, confidence, dataYear }) => ({ id, confidence, dataYear })),
        rows: keys.length,
        estimates,
        tiers: tiersJson(tiers.get(line) ?? new Map(), 'tCO2'),
      }
    }),
    ...programmeJson(report, language),
    energy: {
      当量值: energyJson(energy.当量值, inventory.complete),
      等价值: energyJson(energy.等价值, inventory.complete),
    },
    energyUse: {
      当量值: energy.当量值 && energyUseJson(report, energy.当量值, language),
      等价值: energy.等价值 && energyUseJson(report, energy.等价值, language),
    },
    provenance: provenance.map((used) => provenanceJson(used, language)),
    entered: entered.map((value) => enteredJson(value, language)),
    issues: issues.map((issue) => problemJson(issue, language)),
  }
}

function energyJson(energy: Energy | null, complete: boolean): Record<string, unknown> | null {
  if (!energy) return null
  const share = (part: Energy['nonFossil']): Record<string, unknown> => ({
    part: part.part.toFixed(),
    whole: part.whole.toFixed(),
    ratio: ratioOf(part)?.toNumber() ?? null,
  })
  return {
    complete: complete && energy.missing.length === 0,
    missing: energy.missing.map(({ line, problem }) => ({ source: line.source.id, code: problem.code })),
    total: number(energy.total.value, 'tce'),
    coefficients: energy.total.coefficients.map(({ id, value, unit, confidence }) => ({
      id,
      ...number(value, unit),
      confidence,
    })),
    nonFossilShare: share(energy.nonFossil),
    physicalPowerShare: share(energy.physicalPower),
  }
}

function provenanceJson(
  { cite, label, name, value, unit, uses }: PlantReport['provenance'][number],
  language: Language,
): Record<string, unknown> {
  return {
    id: cite.id,
    usedFor: uses.map(({ purpose, sources }) => ({ purpose, sources: sources.map(({ id }) => id) })),
    quantity: label[language],
    ...number(value, unit),
    name: name[language],
    dataYear: cite.dataYear,
    released: cite.released,
    source: cite.source,
    confidence: cite.confidence,
    reviewBy: cite.reviewBy,
  }
}

function enteredJson(
  { kind, label, value, unit, evidence, sources, purposes, rows, cells }: PlantReport['entered'][number],
  language: Language,
): Record<string, unknown> {
  return {
    kind,
    usedFor: purposes,
    sources: sources.map(({ id }) => id),
    quantity: label[language],
    ...number(value, unit),
    evidence,
    rows,
    at: cellRanges(cells()),
  }
}
