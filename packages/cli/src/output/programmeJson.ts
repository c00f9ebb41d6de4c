import type { Both } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { PlantReport } from '@zerocarbon/workbook'
import { processJson } from './processJson.ts'

const both = ({ co2, co2e }: Both): Record<string, unknown> => ({
  co2: { value: co2.toNumber(), exact: co2.toFixed(), unit: 'tCO2' },
  co2e: { value: co2e.toNumber(), exact: co2e.toFixed(), unit: 'tCO2e' },
})

/** The programme's balance and the runs of process methods for programs. */
export function programmeJson(
  { totals, processes, settings }: PlantReport,
  language: Language,
): Record<string, unknown> {
  const { lines, terms, direct, indirect, total, exact, rounding, scope3, biogenic, exported } = totals
  return {
    programme: {
      rounding: rounding && { stage: 'line', ...rounding },
      terms: terms.map((term) => ({
        id: term.id,
        label: term.label[language],
        scope: term.scope,
        ...both(term),
      })),
      withoutPowerAndHeat: both(direct),
      powerAndHeat: both(indirect),
      total: both(total),
      exact: both(exact),
      lines: lines.map((line) => ({
        key: line.key,
        label: line.label[language],
        term: line.term,
        by: line.by,
        ...both(line),
        exact: both(line.exact),
      })),
      listed: {
        exportedNonFossil: { value: exported.toNumber(), exact: exported.toFixed(), unit: 'MWh' },
        biogenic: { value: biogenic.toNumber(), exact: biogenic.toFixed(), unit: 'tCO2' },
        scope3: { value: scope3.toNumber(), exact: scope3.toFixed(), unit: 'tCO2e' },
      },
      controls: settings.controls.map(({ of, typed, decimals, at }) => ({
        of: of === 'total' ? 'total' : `scope${String(of)}`,
        typed: typed.value.toFixed(),
        unit: typed.unit.symbol,
        decimals,
        at: `${at.sheet}!${at.cell}`,
      })),
    },
    processes: processes.map((run) => ({
      ...processJson(run, language),
      period: run.period && { start: run.period.start, end: run.period.end },
      countedAs: run.asActivity ? 'activity' : 'process',
      at: `${run.at.sheet}!${run.at.cell}`,
      inputs: run.inputs.map(({ name, value, unit, evidence = '', at }) => ({
        name,
        value,
        unit,
        evidence,
        at: at ? `${at.sheet}!${at.cell}` : null,
      })),
    })),
  }
}
