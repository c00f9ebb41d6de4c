import type { Language } from '@zerocarbon/accounting/errors'
import type { Catalogue, ZcFunction } from '@zerocarbon/workbook'
import { readArguments, type Call } from './readArguments.ts'
import type { StagedCatalogue } from './stagedCatalogue.ts'
import type { WaitingCells } from './waitingCells.ts'
import { words } from './words.ts'
import { cellError, writeResult, type ExcelResult, type ResultStyle } from './writeResult.ts'

/** Given data of their own, these leave the workbook's tables alone; every other row that reads them always does. */
const withData: ReadonlySet<string> = new Set(['EMISSIONS', 'EXPLAIN', 'INVENTORY'])

/** They are nothing without process methods, potentials or the reading of tables, whatever they are given. */
const ofWhole: ReadonlySet<string> = new Set(['PROCESS', 'MASSBALANCE', 'GWP', 'INVENTORY'])

/**
 * Makes of a catalogue row what Excel calls: any arguments in, values or errors with our sentence out.
 *
 * @returns A function that throws nothing but CustomFunctions.Error and never gives NaN or Infinity.
 */
export function wrapFunction(
  row: ZcFunction,
  catalogue: StagedCatalogue,
  waiting: WaitingCells,
  style: ResultStyle,
): (...passed: unknown[]) => ExcelResult | Promise<ExcelResult> {
  const { language } = style
  return (...passed) => {
    const call = readArguments(passed, row.parameters.length)
    if (readsTables(row, call)) {
      waiting.add(call.address)
      if (!waiting.ready) throw cellError('#N/A', words.reading[language])
    }
    const result = (): ExcelResult => writeResult(answer(row, catalogue, call, language), style)
    if (catalogue.isWhole || !(ofWhole.has(row.name) || readsTables(row, call))) return result()
    return catalogue.ready().then(result, () => {
      throw cellError('#N/A', words.part[language])
    })
  }
}

function readsTables({ name, reads }: ZcFunction, { args }: Call): boolean {
  return reads === 'tables' && !(withData.has(name) && args.some((argument) => argument !== null))
}

function answer(
  { name }: ZcFunction,
  catalogue: Catalogue,
  { args }: Call,
  language: Language,
): ReturnType<Catalogue['call']> {
  try {
    return catalogue.call(name, args)
  } catch (error) {
    // Excel would show #VALUE! and drop the message of any other error.
    throw cellError('#VALUE!', `${words.broken[language]}: ${String(error).slice(0, 200)}`)
  }
}
