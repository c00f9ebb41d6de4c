import type { GasPotential } from '../factor/index.ts'
import type { ProcessMethod, ProcessRole } from '../process/ProcessMethod.ts'
import type { ProcessLine, ProcessResult } from '../process/ProcessResult.ts'
import { exactTotal, type Decimal } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'

/** One emission of one kiln or tool over the whole period: the same line of all its runs, as a form has it once. */
export interface ProcessGroup {
  readonly key: string
  readonly method: ProcessMethod
  readonly instance: string
  /** Of the emission; with the instance where there is one. */
  readonly label: Text
  readonly role: ProcessRole
  readonly scope: 1 | 2 | 3
  readonly gas: string
  readonly potential: GasPotential | null
  /** Biogenic CO2 is listed and in no total. */
  readonly counts: boolean
  /** t of the gas, signed. */
  readonly mass: Decimal
  /** tCO2e, signed. */
  readonly co2e: Decimal
  /** How many runs are in it, such as twelve months. */
  readonly runs: number
  readonly why: () => Derivation
}

/** The lines of process results, those of several runs of one instance as one, in the order they come first. */
export function processGroups(results: readonly ProcessResult[]): ProcessGroup[] {
  const found = new Map<string, { readonly of: ProcessResult; readonly lines: ProcessLine[] }>()
  for (const result of results) {
    for (const line of result.lines) {
      const { role, scope, gas, label, counts } = line
      const key = JSON.stringify([result.method.id, result.instance, role, scope, gas, label.zh, counts])
      const group = found.get(key)
      if (group) group.lines.push(line)
      else found.set(key, { of: result, lines: [line] })
    }
  }
  return [...found].map(([key, { of, lines }]) => groupOf(key, of, lines))
}

function groupOf(
  key: string,
  { method, instance }: ProcessResult,
  lines: readonly ProcessLine[],
): ProcessGroup {
  const { role, scope, gas, label: own, potential, counts } = lines[0]!
  const label = instance === '' ? own : { zh: `${own.zh}（${instance}）`, en: `${own.en} (${instance})` }
  const co2e = exactTotal(lines.map((line) => line.co2e))
  const unit = gas === 'CO2' || gas === 'CO2-biogenic' ? 'tCO2' : 'tCO2e'
  return {
    key,
    method,
    instance,
    label,
    role,
    scope,
    gas,
    potential,
    counts,
    mass: exactTotal(lines.map(({ mass }) => mass)),
    co2e,
    runs: lines.length,
    why: () =>
      lines.length === 1
        ? lines[0]!.why()
        : { kind: 'sum', label, gives: { value: co2e, unit }, of: lines.map((line) => line.why()) },
  }
}
