import type { ProblemCode, ProblemInfo } from './problemInfo.ts'
import { activities } from './sentences/activities.ts'
import { calibres } from './sentences/calibres.ts'
import { factors } from './sentences/factors.ts'
import { files } from './sentences/files.ts'
import { functions } from './sentences/functions.ts'
import { gases } from './sentences/gases.ts'
import { periods } from './sentences/periods.ts'
import { plausibility } from './sentences/plausibility.ts'
import { power } from './sentences/power.ts'
import { processes } from './sentences/processes.ts'
import { rules } from './sentences/rules.ts'
import { tables } from './sentences/tables.ts'
import { uncertainty } from './sentences/uncertainty.ts'
import { units } from './sentences/units.ts'
import { usage } from './sentences/usage.ts'
import { verdicts } from './sentences/verdicts.ts'
import type { SentencesOf } from './sentences/SentencesOf.ts'

export type Sentences = SentencesOf<ProblemInfo>

/** Every sentence ZC says about a problem, by families, so that both languages are reviewed together. */
export const sentences: Sentences = {
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

/** All codes, in the order of the list; each has a page in docs/errors. */
export const problemCodes: readonly ProblemCode[] = Object.keys(sentences) as ProblemCode[]
