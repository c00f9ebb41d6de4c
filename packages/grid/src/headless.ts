export { recalculate } from './recalc/recalculate.ts'
export type { ChangedCell, ErrorCell, Recalculation } from './recalc/Recalculation.ts'
