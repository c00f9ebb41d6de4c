export { chooseFactor, type FactorQuery } from './chooseFactor.ts'
export type {
  Basis,
  Calibre,
  CoalFactor,
  Factor,
  FactorKind,
  FuelFactor,
  Method,
  RateFactor,
} from './factor.ts'
export type { FactorFinder } from './FactorFinder.ts'
