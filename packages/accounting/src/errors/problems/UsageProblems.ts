import type { UsageMistake } from './UsageMistake.ts'

/** The command line: what each problem carries. */
export interface UsageProblems {
  'ZC-USAGE': {
    readonly mistake: UsageMistake
    /** The words as typed, or the name of what is missing. */
    readonly given: string
    /** What comes close to it. */
    readonly near: readonly string[]
    /** Everything that could stand there, where that is a list. */
    readonly known: readonly string[]
    /** The command that prints the usage. */
    readonly help: string
  }
}
