import type { ProcessGroup } from '@zerocarbon/accounting'
import type { Language, Problem } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import type { PlantReport } from './plantReport.ts'
import type { PlantProcess } from './processResults.ts'
import { runName } from './runName.ts'

/** One emission of a process method over the whole period, as texts and tables show it. */
interface ProcessRow {
  readonly item: string
  readonly method: string
  /** Null for what is only listed. */
  readonly scope: 1 | 2 | null
  readonly gas: string
  /** t of the gas, signed. */
  readonly mass: Decimal
  /** As published; 1 for CO2. */
  readonly potential: string
  /** tCO2 that count, null for another gas and for what is only listed. */
  readonly co2: Decimal | null
  /** tCO2e. */
  readonly co2e: Decimal
  readonly remarks: readonly string[]
  readonly why: () => Derivation
}

/** A run that could not be computed: there is no figure, which is not zero. */
interface MissingProcess {
  readonly item: string
  readonly method: string
  readonly at: string
  /** The first problem of its inputs. */
  readonly problem: Problem | undefined
}

export interface ProcessView {
  readonly rows: readonly ProcessRow[]
  readonly missing: readonly MissingProcess[]
}

/** The lines of process methods, and the runs that lack something. Heat given as steam stands among the sources. */
export function processView(
  { totals, processes }: Pick<PlantReport, 'totals' | 'processes'>,
  language: Language,
): ProcessView {
  return {
    rows: totals.processes.map((group) => rowOf(group, processes, language)),
    missing: processes
      // A stock balance has no CO2 of its own: the fuels it found stand among the sources.
      .filter(({ co2, figures, issues, method, asActivity }) => {
        const feeds = method.feeds !== undefined || method.feedsFuels !== undefined
        const isShort = feeds ? !asActivity : figures.length === 0
        return co2 === null && (isShort || issues.some(({ severity }) => severity === 'must'))
      })
      .map((run) => ({
        item: runName(run)[language],
        method: run.method.id,
        at: `${run.at.sheet}!${run.at.cell}`,
        problem: run.issues.find(({ severity }) => severity === 'must'),
      })),
  }
}

function rowOf(group: ProcessGroup, processes: readonly PlantProcess[], language: Language): ProcessRow {
  const { method, instance, label, scope, gas, mass, co2e, counts, potential, runs, why } = group
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const defaults = new Set(
    processes
      .filter((run) => run.method === method && run.instance === instance)
      .flatMap((run) => run.defaults.map(({ id }) => id)),
  )
  const remarks = [
    ...(counts ? [] : [say('生物源，不计入', 'biogenic, not counted')]),
    ...(scope === 3 ? [say('范围三，不计入', 'scope 3, not counted')] : []),
    ...(potential ? [`GWP ${potential.value} (${potential.set})`] : []),
    ...(runs > 1 ? [say(`${String(runs)} 期合计`, `sum of ${String(runs)} periods`)] : []),
    ...(defaults.size > 0
      ? [say(`含缺省值 ${[...defaults].join('、')}`, `defaults: ${[...defaults].join(', ')}`)]
      : []),
  ]
  return {
    item: label[language],
    method: method.id,
    scope: counts && scope !== 3 ? scope : null,
    gas,
    mass,
    potential: potential?.value ?? '1',
    co2: gas === 'CO2' && counts && scope !== 3 ? mass : null,
    co2e,
    remarks,
    why,
  }
}
