import { ratioOf, type Energy } from '@zerocarbon/accounting'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, tablesOf } from '@zerocarbon/workbook'
import { readWorkbook } from '@zerocarbon/xlsx'

/** The report of a sample as plain data, every number as exact text. */
export function expectedReport(bytes: Uint8Array): unknown {
  const model = readWorkbook(bytes)
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(tablesOf(model), model.date1904)
  const { inventory, market, energy, green, issues } = catalogue.report()
  const energyText = (e: Energy | null): unknown =>
    e && {
      total_tce: e.total.value.toFixed(),
      lines: e.lines.map(({ line, coal }) => [line.source.id, coal.value.toFixed()]),
      nonFossilShare: ratioOf(e.nonFossil)?.toFixed(12) ?? null,
      physicalPowerShare: ratioOf(e.physicalPower)?.toFixed(12) ?? null,
    }
  return {
    factorSet: { id: cn2026.id, hash: cn2026.hash },
    complete: inventory.complete,
    total_tCO2: inventory.total.value.toFixed(),
    direct_tCO2: inventory.direct.value.toFixed(),
    indirect_tCO2: inventory.indirect.value.toFixed(),
    market_tCO2: market?.total.value.toFixed() ?? null,
    greenCovered_MWh: green.covered.toFixed(),
    estimates: inventory.estimates,
    lines: inventory.lines.map(({ source, scope, amount, emissions, plan, keys }) => ({
      source: source.id,
      scope,
      amount: amount.value.toFixed(),
      unit: amount.unit.symbol,
      tCO2: emissions.value.toFixed(),
      factors: plan.factors.map(({ id }) => id),
      rows: keys.length,
    })),
    energy: { 当量值: energyText(energy.当量值), 等价值: energyText(energy.等价值) },
    issues: issues.map(({ code, severity, at }) => [severity, code, at ? `${at.sheet}!${at.cell}` : '']),
  }
}
