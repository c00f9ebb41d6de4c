// For the tests of other packages only.
export { both, criterion, madeUp, madeUpFact, value } from './madeUpSet.ts'
