import type { InventoryLine } from '@zerocarbon/accounting'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellRanges } from '../report/cellRanges.ts'
import type { PlantReport } from '../report/plantReport.ts'

/**
 * The cells a computed fact rests on, as ranges: the amounts of its rows, the inputs of its processes, the contracts and
 * certificates behind its green power. Which factors met them stands in the provenance.
 */
export function factCells(id: string, report: PlantReport): string[] {
  const { inventory, energy, energyUse, processes, claims, locate } = report
  const of = (lines: readonly InventoryLine[]): CellRef[] =>
    [...new Set(lines.flatMap(({ keys }) => keys))].toSorted((a, b) => a - b).map((key) => locate(key))
  const inputs = processes.filter(({ asActivity }) => !asActivity).map(({ at }) => at)
  const green = claims.map(({ at }) => at)
  const energyLines = energy[id.endsWith('-equivalent') ? '等价值' : '当量值']?.lines ?? []
  const power = inventory.lines.filter(({ source }) => source.carrier === 'electricity')
  const scoped = (scope: number): InventoryLine[] => inventory.lines.filter((line) => line.scope === scope)
  const cells = (): CellRef[] => {
    if (id.startsWith('energy-total-')) return of(energyLines.map(({ line }) => line))
    if (id.startsWith('energy-nonfossil-')) return [...of(energyLines.map(({ line }) => line)), ...green]
    if (id === 'electricity-physical-nonfossil')
      return of(
        power.filter(({ source }) => source.role === 'own-power' || source.role === 'dedicated-power'),
      )
    if (id.startsWith('electricity-')) return of(power)
    if (id === 'industrial-value-added')
      return (energyUse.production?.rows ?? []).flatMap(({ valueAdded, at }) =>
        valueAdded === null ? [] : [at('value')],
      )
    if (id === 'has-direct-inventory') return [...of(scoped(1)), ...inputs]
    if (id === 'has-indirect-inventory') return of(scoped(2))
    const all = [...of(inventory.lines.filter(({ scope }) => scope !== null)), ...inputs]
    return id === 'emissions-co2-location' ? all : [...all, ...green]
  }
  return cellRanges(cells(), Infinity)
}
