import { IFormulaDependencyGenerator, LexerTreeBuilder } from '@univerjs/engine-formula'
import type { IUnitRange, Nullable } from '@univerjs/core'
import type { Problem } from '@zerocarbon/accounting/errors'
import { formatA1 } from '@zerocarbon/workbook/model'
import { circlesAmong } from './circlesAmong.ts'
import { workbookIn, type Engine } from './Engine.ts'
import { takesPlaceOnly } from './takesPlaceOnly.ts'

// oxlint-disable no-underscore-dangle -- the names are theirs

/** A formula about to be calculated, as the engine lists it. */
interface Tree {
  readonly treeId: number
  readonly unitId: string
  readonly subUnitId: string
  readonly row: number
  readonly column: number
  readonly rowCount: number
  readonly columnCount: number
  /** Of a rule of conditional formatting or the like; a cell has none. */
  readonly formulaId?: Nullable<string>
  readonly featureId?: Nullable<string>
  toRTreeItem(): IUnitRange[]
}

/** What is private in the engine's list of what to calculate, as of its version 0.25.1. */
interface GeneratorParts {
  generate(isModel?: boolean): Promise<readonly object[]>
  _checkIsCycleDependency(trees: readonly Tree[]): boolean
  readonly _dependencyManagerService: { searchDependency(ranges: IUnitRange[]): ReadonlySet<number> }
}

/** More cells than a sentence can name are counted. */
const NAMED = 6

/**
 * Gives the formulas of a circle an error with a sentence. The engine would calculate each once with whatever stood
 * there before, blank counting as 0.
 *
 * To be called once an engine, before it calculates.
 */
export function refuseCircles(engine: Engine): void {
  const parts = engine.injector.get(IFormulaDependencyGenerator) as unknown as GeneratorParts
  const generate = parts.generate.bind(parts)
  let refused = new Set<number>()
  // While the list is made, and only then, the engine can say what depends on what.
  parts._checkIsCycleDependency = (trees) => {
    refused = new Set()
    const cells = trees.filter(({ formulaId, featureId }) => !formulaId && !featureId)
    for (const { subUnitId: sheetId, row, column } of cells) engine.problems.forget({ sheetId, row, column })
    for (const circle of circlesOf(engine, parts, cells)) {
      const problem = problemOf(engine, circle)
      for (const { treeId, subUnitId: sheetId, row, column } of circle) {
        refused.add(treeId)
        engine.problems.record({ sheetId, row, column }, { problem })
      }
    }
    // Nothing is left that could be calculated round after round.
    return false
  }
  parts.generate = async (isModel) => {
    const trees = await generate(isModel)
    return trees.map((tree) => (refused.has((tree as Tree).treeId) ? errorAt(tree as Tree) : tree))
  }
}

function circlesOf(engine: Engine, parts: GeneratorParts, cells: readonly Tree[]): Tree[][] {
  const byId = new Map(cells.map((tree) => [tree.treeId, tree]))
  const reader = engine.injector.get(LexerTreeBuilder)
  const nameOf = (id: string): string => workbookIn(engine).getSheetBySheetId(id)?.getName() ?? ''
  const dependents = (id: number): number[] => {
    const from = byId.get(id)!
    return [...parts._dependencyManagerService.searchDependency(from.toRTreeItem())].filter((other) => {
      const to = byId.get(other)
      if (!to) return false
      const { row, column, subUnitId, unitId } = to
      const formula = engine.formulas.getFormulaStringByCell(row, column, subUnitId, unitId) ?? ''
      const cell = { sheet: nameOf(from.subUnitId), row: from.row, column: from.column }
      return !takesPlaceOnly(reader, formula, nameOf(subUnitId), cell)
    })
  }
  return circlesAmong(byId.keys(), dependents).map((circle) => circle.map((id) => byId.get(id)!))
}

function problemOf(engine: Engine, circle: readonly Tree[]): Problem {
  const order = workbookIn(engine).getSheetOrders()
  const cells = circle
    .toSorted(
      (a, b) =>
        order.indexOf(a.subUnitId) - order.indexOf(b.subUnitId) || a.row - b.row || a.column - b.column,
    )
    .map(({ subUnitId, row, column }) => {
      const sheet = workbookIn(engine).getSheetBySheetId(subUnitId)?.getName() ?? ''
      return `${sheet}!${formatA1({ row, column })}`
    })
  return {
    code: 'ZC-FORMULA-CIRCULAR',
    info: { cells: cells.slice(0, NAMED), more: Math.max(0, cells.length - NAMED) },
  }
}

/** The same cell with an error for its formula, as the engine's calculation reads it. */
function errorAt({ treeId, unitId, subUnitId, row, column, rowCount, columnCount }: Tree): object {
  const place = { treeId, unitId, subUnitId, row, column, rowCount, columnCount }
  return { ...place, formula: '=#VALUE!', refOffsetX: 0, refOffsetY: 0 }
}
