export { cn2026 } from './cn2026.ts'
export { cn2026Core } from './cn2026Core.ts'
export {
  compareFactorSets,
  type ChangedRow,
  type PublishedRow,
  type SetDifference,
} from './compareFactorSets.ts'
export { createFactorBook, type FactorBook } from './createFactorBook.ts'
export { editsBetween } from './editsBetween.ts'
export type { Carrier, FactorSet, Parameter, Region, State } from './FactorSet.ts'
export { methodsKnownOn } from './methodsKnownOn.ts'
export { nearestNames } from './nearestNames.ts'
export { readFactorSet } from './readFactorSet.ts'
export { readOwnFactors, type OwnFactors } from './readOwnFactors.ts'
export { withOwnFactors } from './withOwnFactors.ts'
export { productBands, type ProductBand } from './productBands.ts'
