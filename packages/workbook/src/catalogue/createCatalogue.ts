import { ZcError, zcError, type Language } from '@zerocarbon/accounting/errors'
import { createFactorBook, type FactorBook, type FactorSet } from '@zerocarbon/factors'
import type { RulesBundle } from '@zerocarbon/rules-engine'
import { createAssessor, type Assessor } from '../facts/createAssessor.ts'
import { plantReport, type PlantReport } from '../report/plantReport.ts'
import { createSourceBook } from '../tables/createSourceBook.ts'
import type { TableData } from '../tables/TableData.ts'
import { CHECK } from './functions/CHECK.ts'
import { CONVERT } from './functions/CONVERT.ts'
import { EMISSIONS } from './functions/EMISSIONS.ts'
import { EXPLAIN } from './functions/EXPLAIN.ts'
import { FACTOR } from './functions/FACTOR.ts'
import { GWP } from './functions/GWP.ts'
import { INVENTORY } from './functions/INVENTORY.ts'
import { MASSBALANCE } from './functions/MASSBALANCE.ts'
import { PHASE } from './functions/PHASE.ts'
import { PROCESS } from './functions/PROCESS.ts'
import { SCOPE } from './functions/SCOPE.ts'
import { TCE } from './functions/TCE.ts'
import { UNCERTAINTY } from './functions/UNCERTAINTY.ts'
import type { Argument, FunctionContext, Outcome, ZcFunction } from './ZcFunction.ts'

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

/** In the order people meet them. */
export const zcFunctions: readonly ZcFunction[] = [
  EMISSIONS,
  INVENTORY,
  SCOPE,
  FACTOR,
  TCE,
  CONVERT,
  GWP,
  PROCESS,
  MASSBALANCE,
  UNCERTAINTY,
  EXPLAIN,
  CHECK,
  PHASE,
]

/**
 * Builds the catalogue once, before any function is registered.
 *
 * @param factors - The bundled factor set, or one checked by readFactorSet.
 * @param rules - The bundled rule sets, or a pack checked by readRulesBundle.
 */
export function createCatalogue({
  factors,
  rules,
  language,
}: {
  readonly factors: FactorSet
  readonly rules: RulesBundle
  readonly language: Language
}): Catalogue {
  const book = createFactorBook(factors)
  const byName = new Map(zcFunctions.map((f) => [f.name, f]))
  let tables: readonly TableData[] = []
  let date1904 = false
  let report: PlantReport | null = null
  let assessor: Assessor | null = null
  const reportNow = (): PlantReport => (report ??= plantReport(tables, book, date1904))
  const reportOn = (on: string): PlantReport => plantReport(tables, book, date1904, {}, on)
  const assessorNow = (): Assessor =>
    (assessor ??= createAssessor({ bundle: rules, book, report: reportNow(), reportOn, date1904, tables }))
  const sources = createSourceBook(book)
  const contextNow = (origins: FunctionContext['origins']): FunctionContext => {
    const context = { book, sources, language, date1904, report: reportNow, assessor: assessorNow }
    return origins === undefined ? context : { ...context, origins }
  }

  return {
    functions: zcFunctions,
    book,
    call(name, args, origins) {
      try {
        const bare = name.trim().toUpperCase().replace(/^ZC\./, '')
        const found = byName.get(bare)
        if (!found)
          throw zcError('ZC-FUNCTION-UNKNOWN', { name: name.slice(0, 40), known: [...byName.keys()] })
        checkArity(found, args)
        return found.run(args, contextNow(origins))
      } catch (error) {
        if (error instanceof ZcError) return { problem: error.problem }
        throw error
      }
    },
    setTables(next, is1904 = false) {
      tables = next
      date1904 = is1904
      report = null
      assessor = null
    },
    report: reportNow,
    assessor: assessorNow,
  }
}

function checkArity(f: ZcFunction, args: readonly Argument[]): void {
  if (args.length > f.parameters.length) {
    const allowed = f.parameters.map(({ name }) => name.zh).join('、')
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: `#${String(f.parameters.length + 1)}`,
      text: String(args.length),
      allowed,
    })
  }
  const missing = f.parameters.find((p, i) => !p.optional && (args[i] === undefined || args[i] === null))
  if (missing) throw zcError('ZC-ARGUMENT-MISSING', { name: `${missing.name.zh} ${missing.name.en}` })
}
