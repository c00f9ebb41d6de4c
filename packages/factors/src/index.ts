export { cn2026 } from './cn2026.ts'
export { createFactorBook, type FactorBook } from './createFactorBook.ts'
export type { Carrier, FactorSet, Region, State } from './FactorSet.ts'
export { readFactorSet } from './readFactorSet.ts'
