import { ZcError, zcError, type Language } from '@zerocarbon/accounting/errors'
import { createFactorBook, type FactorBook, type FactorSet } from '@zerocarbon/factors'
import type { Assessor } from '../facts/createAssessor.ts'
import type { PlantReport } from '../report/plantReport.ts'
import { createSourceBook } from '../tables/createSourceBook.ts'
import type { TableData } from '../tables/TableData.ts'
import type { Argument, FunctionContext, Outcome, ZcFunction } from './ZcFunction.ts'
import { zcFunctions } from './zcFunctions.ts'

/** The =ZC functions, ready to be called by any host. Everything in it is synchronous. */
export interface Catalogue {
  readonly functions: readonly ZcFunction[]
  readonly book: FactorBook
  /** Calls a function by its name with or without `ZC.`; never throws for bad data. */
  call(name: string, args: readonly Argument[], origins?: FunctionContext['origins']): Outcome | Outcome[][]
  /** Gives the values of the ZC tables; functions that read them answer from here until the next call. */
  setTables(tables: readonly TableData[], date1904?: boolean): void
  /** The report of those tables, computed once. */
  report(): PlantReport
  /** Judges those tables by the bundled rule sets. */
  assessor(): Assessor
}

/** Values of ZC tables and what they are read with. */
interface PlantTables {
  readonly tables: readonly TableData[]
  readonly book: FactorBook
  readonly date1904: boolean
}

/** Makes a report and verdicts of the tables of a workbook: as much code again as everything else. */
export interface PlantReader {
  /** @param on - ISO day it is seen from; the end of the period unless given. */
  report(plant: PlantTables, on?: string): PlantReport
  assessor(plant: PlantTables, report: PlantReport): Assessor
}

/**
 * Builds a catalogue around a reader of tables.
 *
 * @param factors - The bundled factor set, or one checked by readFactorSet.
 */
export function catalogueOf({
  factors,
  language,
  reader,
}: {
  readonly factors: FactorSet
  readonly language: Language
  readonly reader: PlantReader
}): Catalogue {
  const book = createFactorBook(factors)
  const byName = new Map(zcFunctions.map((f) => [f.name, f]))
  let plant: PlantTables = { tables: [], book, date1904: false }
  let report: PlantReport | null = null
  let assessor: Assessor | null = null
  const reportNow = (): PlantReport => (report ??= reader.report(plant))
  const assessorNow = (): Assessor => (assessor ??= reader.assessor(plant, reportNow()))
  const sources = createSourceBook(book)
  const contextOf = (of: PlantTables): FunctionContext => ({
    book,
    sources,
    language,
    date1904: of.date1904,
    report: reportNow,
    reportOf: (tables) => reader.report({ ...of, tables }),
    assessor: assessorNow,
  })
  let context = contextOf(plant)

  return {
    functions: zcFunctions,
    book,
    call(name, args, origins) {
      try {
        const found = byName.get(name) ?? byName.get(bareName(name))
        if (!found)
          throw zcError('ZC-FUNCTION-UNKNOWN', { name: name.slice(0, 40), known: [...byName.keys()] })
        checkArity(found, args)
        return found.run(args, origins === undefined ? context : { ...context, origins })
      } catch (error) {
        if (error instanceof ZcError) return { problem: error.problem }
        throw error
      }
    },
    setTables(tables, date1904 = false) {
      plant = { tables, book, date1904 }
      context = contextOf(plant)
      report = null
      assessor = null
    },
    report: reportNow,
    assessor: assessorNow,
  }
}

const bareName = (name: string): string => name.trim().toUpperCase().replace(/^ZC\./, '')

function checkArity(f: ZcFunction, args: readonly Argument[]): void {
  if (args.length > f.parameters.length) {
    const names = f.parameters.map(({ name }) => name)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: `ZC.${f.name}`,
      text: String(args.length),
      allowed: { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') },
      takes: names.length,
    })
  }
  const missing = f.parameters.find((p, i) => !p.optional && (args[i] === undefined || args[i] === null))
  if (missing) throw zcError('ZC-ARGUMENT-MISSING', { name: `${missing.name.zh} ${missing.name.en}` })
}
