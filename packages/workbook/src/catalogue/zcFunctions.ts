import { CHECK } from './functions/CHECK.ts'
import { CONVERT } from './functions/CONVERT.ts'
import { EMISSIONS } from './functions/EMISSIONS.ts'
import { EXPLAIN } from './functions/EXPLAIN.ts'
import { FACTOR } from './functions/FACTOR.ts'
import { GWP } from './functions/GWP.ts'
import { INVENTORY } from './functions/INVENTORY.ts'
import { MASSBALANCE } from './functions/MASSBALANCE.ts'
import { PHASE } from './functions/PHASE.ts'
import { PROCESS } from './functions/PROCESS.ts'
import { SCOPE } from './functions/SCOPE.ts'
import { TCE } from './functions/TCE.ts'
import { UNCERTAINTY } from './functions/UNCERTAINTY.ts'
import { GAP } from './functions/GAP.ts'
import { THRESHOLD } from './functions/THRESHOLD.ts'
import { VERDICT } from './functions/VERDICT.ts'
import type { ZcFunction } from './ZcFunction.ts'

/** In the order people meet them. */
export const zcFunctions: readonly ZcFunction[] = [
  EMISSIONS,
  INVENTORY,
  SCOPE,
  FACTOR,
  TCE,
  CONVERT,
  GWP,
  PROCESS,
  MASSBALANCE,
  UNCERTAINTY,
  EXPLAIN,
  CHECK,
  PHASE,
  VERDICT,
  THRESHOLD,
  GAP,
]
