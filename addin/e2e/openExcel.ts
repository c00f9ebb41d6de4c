import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { calculateRound } from '../test/host/calculateRound.ts'
import { drivenExcel, type OpenExcel } from './drivenExcel.ts'

/** The built add-in in a played Excel whose formulas are calculated. @param files - As drivenExcel takes them. */
export const openExcel = (files?: ReadonlyMap<string, Uint8Array>): Promise<OpenExcel> =>
  drivenExcel(calculateRound, files)

/** A sample workbook's bytes. */
export const sample = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../samples', name))
