import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
} from '@univerjs/core'
import { FormulaDataModel, IDefinedNamesService } from '@univerjs/engine-formula'
import { FormulaCalculationSessionService } from '@univerjs/sheets-formula'
import { TableManager } from '@univerjs/sheets-table'
import type { Catalogue } from '@zerocarbon/workbook'
import type { ProblemBook } from '../functions/ProblemBook.ts'
import { mendFormulaReading } from './mendFormulaReading.ts'

/** The spreadsheet engine with our functions in it, drawn on a page or not. */
export interface Engine {
  readonly univer: Univer
  /** The id of the one workbook it holds; another one for each that is opened. */
  unit: string
  readonly injector: Injector
  readonly catalogue: Catalogue
  /** Why ZC cells refused at their last calculation. */
  readonly problems: ProblemBook
  readonly commands: ICommandService
  readonly units: IUniverInstanceService
  readonly formulas: FormulaDataModel
  readonly session: FormulaCalculationSessionService
  readonly tables: TableManager
  readonly names: IDefinedNamesService
}

let made = 0

/** An id for a workbook: engines share caches, which tell workbooks apart by it, also those closed already. */
export function newUnit(): string {
  return `book${String(++made)}`
}

/** Reaches into a Univer whose plugins are registered and which holds a workbook of the id `unit`. */
export function engineOf(univer: Univer, unit: string, catalogue: Catalogue, problems: ProblemBook): Engine {
  // The only way to its services; the facade goes the same.
  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  const injector = univer.__getInjector()
  mendFormulaReading(injector)
  return {
    univer,
    unit,
    injector,
    catalogue,
    problems,
    commands: injector.get(ICommandService),
    units: injector.get(IUniverInstanceService),
    formulas: injector.get(FormulaDataModel),
    session: injector.get(FormulaCalculationSessionService),
    tables: injector.get(TableManager),
    names: injector.get(IDefinedNamesService),
  }
}

/** The workbook the engine holds. */
export function workbookIn({ units, unit }: Engine): Workbook {
  const workbook = units.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)
  if (!workbook) throw new TypeError('No workbook is open')
  return workbook
}
