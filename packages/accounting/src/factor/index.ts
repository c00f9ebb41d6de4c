export { chooseFactor, ownSet, type FactorQuery } from './chooseFactor.ts'
export type {
  Basis,
  Calibre,
  CoalFactor,
  Factor,
  FactorKind,
  FootprintCalibre,
  FuelFactor,
  Method,
  OtherGas,
  RateFactor,
} from './factor.ts'
export type { FactorFinder } from './FactorFinder.ts'
export type { GasPotential } from './GasPotential.ts'
export type { MethodBook } from './MethodBook.ts'
export type { ProcessFactor } from './ProcessFactor.ts'
export { releasedBy } from './releasedBy.ts'
export { reviewDue } from './reviewDue.ts'
