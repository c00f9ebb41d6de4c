import type { Problem, ProblemCode, ProblemInfo } from '@zerocarbon/accounting/errors'
import { activities } from './examples/activities.ts'
import { calibres } from './examples/calibres.ts'
import { factors } from './examples/factors.ts'
import { files } from './examples/files.ts'
import { functions } from './examples/functions.ts'
import { gases } from './examples/gases.ts'
import { periods } from './examples/periods.ts'
import { plausibility } from './examples/plausibility.ts'
import { power } from './examples/power.ts'
import { processes } from './examples/processes.ts'
import { rules } from './examples/rules.ts'
import { tables } from './examples/tables.ts'
import { uncertainty } from './examples/uncertainty.ts'
import { units } from './examples/units.ts'
import { usage } from './examples/usage.ts'
import { verdicts } from './examples/verdicts.ts'

/** One realistic case of every code, as it comes out of the samples; the pages quote the sentences these give. */
const examples: ProblemInfo = {
  ...units,
  ...gases,
  ...activities,
  ...periods,
  ...plausibility,
  ...factors,
  ...calibres,
  ...processes,
  ...power,
  ...uncertainty,
  ...tables,
  ...functions,
  ...rules,
  ...verdicts,
  ...files,
  ...usage,
}

/** The example problem of one code. */
export const exampleProblem = (code: ProblemCode): Problem => ({ code, info: examples[code] }) as Problem
