export type { CellRef, Citation, Derivation, Figure } from './derivation.ts'
export type { Confidence, Source } from './source.ts'
export { stepsOf, type ExplainedStep } from './stepsOf.ts'
export type { Text } from './text.ts'
