import { chemicalMethods } from './chemical/chemicalMethods.ts'
import { fluorinatedMethods } from './fluorinated/fluorinatedMethods.ts'
import { heatMethods } from './heat/heatMethods.ts'
import { metalMethods } from './metal/metalMethods.ts'
import { mineralMethods } from './mineral/mineralMethods.ts'
import { otherMethods } from './other/otherMethods.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/** Every method, in the order of the sector forms. */
export const processMethods: readonly ProcessMethod[] = [
  ...mineralMethods,
  ...metalMethods,
  ...chemicalMethods,
  ...fluorinatedMethods,
  ...heatMethods,
  ...otherMethods,
]
