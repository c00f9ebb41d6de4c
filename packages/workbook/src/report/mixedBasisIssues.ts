import type { InventoryInput, InventoryLine, PotentialOf } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { ownSet, type Factor, type RateFactor } from '@zerocarbon/accounting/factor'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { cellRanges } from './cellRanges.ts'
import type { PlantProcess } from './processResults.ts'

/** So many ranges of cells say where to look. */
const CELLS = 3

type Locate = InventoryInput['locate']
type Kind = 'potential' | 'process' | 'power'

/** What one basis was used for: its rows, and the values or regions that tell it apart. */
interface Basis {
  readonly name: string
  readonly told: Set<string>
  readonly cells: CellRef[]
  rows: number
}

/**
 * Warming potentials of several sets, process defaults of Chinese guidelines beside others, and bought power of several
 * calibres in one total: one warning each with the rows. Methods may fix their own set of potentials; the CO2e total is
 * mixed all the same.
 *
 * @param potential - Of the CH4 and N2O of fuels.
 */
export function mixedBasisIssues(
  lines: readonly InventoryLine[],
  processes: readonly PlantProcess[],
  potential: PotentialOf | undefined,
  locate: Locate,
): Issue[] {
  return [
    ...mixed('potential', potentialsOf(lines, processes, potential, locate)),
    ...mixed('process', defaultsOf(processes)),
    ...mixed('power', calibresOf(lines, locate)),
  ]
}

function mixed(kind: Kind, found: readonly Basis[]): Issue[] {
  if (found.length < 2) return []
  const sorted = found.toSorted((a, b) => a.rows - b.rows)
  const sets = sorted.map(({ name, told, cells, rows }) => {
    const ranges = cellRanges(cells)
    const more = ranges.length > CELLS || rows > cells.length
    const set = told.size === 0 ? name : `${name} ${[...told].join(', ')}`
    return { set, rows, cells: [...ranges.slice(0, CELLS), ...(more ? ['…'] : [])] }
  })
  return [issueOf({ code: 'ZC-FACTOR-MIXED', info: { kind, sets } }, sorted[0]!.cells[0])]
}

/** Gathers by basis, in the order they come first. */
function gathering(): {
  readonly add: (name: string, told: string, rows: number, cells: readonly CellRef[]) => void
  readonly all: () => readonly Basis[]
} {
  const found = new Map<string, Basis>()
  return {
    add(name, told, rows, cells) {
      const basis = found.get(name) ?? { name, told: new Set<string>(), cells: [], rows: 0 }
      found.set(name, basis)
      if (told !== '') basis.told.add(told)
      // A run has several gases at one cell.
      const fresh = cells.filter(
        ({ sheet, cell }) => !basis.cells.some((known) => known.sheet === sheet && known.cell === cell),
      )
      basis.cells.push(...fresh)
      if (fresh.length > 0) basis.rows += rows
    },
    all: () => [...found.values()],
  }
}

const cellsOf = ({ keys }: InventoryLine, locate: Locate): CellRef[] =>
  keys.slice(0, CELLS + 1).map((key) => locate(key))

function potentialsOf(
  lines: readonly InventoryLine[],
  processes: readonly PlantProcess[],
  potential: PotentialOf | undefined,
  locate: Locate,
): readonly Basis[] {
  const { add, all } = gathering()
  for (const { lines: own, at } of processes)
    for (const { potential: used, gas, counts } of own)
      if (used && counts) add(used.set, `${gas} ${used.value}`, 1, [at])
  if (potential)
    for (const line of lines)
      for (const { gas, unit } of line.gases) {
        if (unit === 'tCO2e') continue
        const { set, value } = potential(gas)
        add(set, `${gas} ${value}`, line.keys.length, cellsOf(line, locate))
      }
  return all()
}

/** Chinese guidelines share their defaults and count as one; beside another family each set is named. */
function defaultsOf(processes: readonly PlantProcess[]): readonly Basis[] {
  const { add, all } = gathering()
  for (const { defaults, at } of processes)
    for (const { set } of defaults) if (set !== ownSet) add(set, '', 1, [at])
  const isChinese = ({ name }: Basis): boolean => name.startsWith('cn-')
  return all().some(isChinese) && !all().every(isChinese) ? all() : []
}

/** Of one country: a site abroad has a factor of its own. A province beside a province is one calibre. */
function calibresOf(lines: readonly InventoryLine[], locate: Locate): readonly Basis[] {
  const { add, all } = gathering()
  const isRate = (factor: Factor): factor is RateFactor => factor.kind === 'rate'
  for (const line of lines) {
    const used = line.source.role === 'bought-power' ? line.plan.factors.find(isRate) : undefined
    if (!used?.calibre || used.set === ownSet || !/^CN(-|$)/.test(used.region)) continue
    const level = used.region === 'CN' ? 'national' : used.region.length > 5 ? 'regional' : 'provincial'
    add(`${used.calibre} ${level}`, used.region, line.keys.length, cellsOf(line, locate))
  }
  return all()
}
