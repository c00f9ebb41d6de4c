import type { ActivityProblems } from './problems/ActivityProblems.ts'
import type { CalibreProblems } from './problems/CalibreProblems.ts'
import type { FactorProblems } from './problems/FactorProblems.ts'
import type { FileProblems } from './problems/FileProblems.ts'
import type { FunctionProblems } from './problems/FunctionProblems.ts'
import type { GasProblems } from './problems/GasProblems.ts'
import type { PeriodProblems } from './problems/PeriodProblems.ts'
import type { PlausibilityProblems } from './problems/PlausibilityProblems.ts'
import type { PowerProblems } from './problems/PowerProblems.ts'
import type { ProcessProblems } from './problems/ProcessProblems.ts'
import type { RuleProblems } from './problems/RuleProblems.ts'
import type { TableProblems } from './problems/TableProblems.ts'
import type { UncertaintyProblems } from './problems/UncertaintyProblems.ts'
import type { UnitProblems } from './problems/UnitProblems.ts'
import type { UsageProblems } from './problems/UsageProblems.ts'
import type { VerdictProblems } from './problems/VerdictProblems.ts'

/** The families of problems, each a file of `problems`, `sentences` and the examples of the docs. */
export interface ProblemFamilies {
  readonly units: UnitProblems
  readonly gases: GasProblems
  readonly activities: ActivityProblems
  readonly periods: PeriodProblems
  readonly plausibility: PlausibilityProblems
  readonly factors: FactorProblems
  readonly calibres: CalibreProblems
  readonly processes: ProcessProblems
  readonly power: PowerProblems
  readonly uncertainty: UncertaintyProblems
  readonly tables: TableProblems
  readonly functions: FunctionProblems
  readonly rules: RuleProblems
  readonly verdicts: VerdictProblems
  readonly files: FileProblems
  readonly usage: UsageProblems
}

/**
 * The closed list of everything ZC can refuse or object to, with the facts each one carries.
 *
 * A code is public API: it names a page `docs/errors/<code>.md`, is printed beside every sentence and is never
 * reused for something else. Amounts and dates are kept as the person wrote them.
 */
export interface ProblemInfo
  extends
    UnitProblems,
    GasProblems,
    ActivityProblems,
    PeriodProblems,
    PlausibilityProblems,
    FactorProblems,
    CalibreProblems,
    ProcessProblems,
    PowerProblems,
    UncertaintyProblems,
    TableProblems,
    FunctionProblems,
    RuleProblems,
    VerdictProblems,
    FileProblems,
    UsageProblems {}

export type ProblemCode = keyof ProblemInfo

/** One problem as data: its code and the facts that belong to it. */
export type Problem = { [C in ProblemCode]: { readonly code: C; readonly info: ProblemInfo[C] } }[ProblemCode]
