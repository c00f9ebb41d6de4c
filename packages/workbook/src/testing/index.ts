export { contractWorkbook, hostContract } from './hostContract.ts'
