import type { Injector } from '@univerjs/core'
import {
  ErrorType,
  ErrorValueObject,
  LexerTreeBuilder,
  ReferenceNodeFactory,
  type BaseReferenceObject,
  type BaseValueObject,
  type IFormulaRuntimeService,
} from '@univerjs/engine-formula'

// oxlint-disable no-underscore-dangle -- the names are theirs

type Reading = ReturnType<LexerTreeBuilder['treeBuilder']>
type Tree = Exclude<Reading, string | readonly unknown[] | undefined>

/** What is private in the engine's reader of formulas, as of its version 0.25.1. */
interface ReaderParts {
  _resetTemp(): void
  _squareBracketState: number
  _tableBracketState: boolean
  _openBracketNormalIndexStack: unknown[]
  _suffixExpressionHandler(tree: Tree): boolean
}

/** What is private in the engine's maker of references, as of its version 0.25.1. */
interface ReferenceParts {
  _checkTokenIsTableReference(token: string): boolean
  _getTableReferenceNode(...details: readonly unknown[]): TableNode | undefined
}

interface TableNode {
  execute(): void
  setValue(value: BaseValueObject): void
  readonly _runtimeService: IFormulaRuntimeService
  readonly _tableReferenceObject?: BaseReferenceObject & { readonly _tableData: TableData }
}

/** Where a table stands; `startRow` is its header. */
interface TableData {
  readonly sheetId: string
  readonly range: { readonly startRow: number; readonly endRow: number }
}

/**
 * Mends four faults in how the engine reads formulas, each of which gave wrong values without a word.
 *
 * To be called once an engine, before it calculates.
 */
export function mendFormulaReading(injector: Injector): void {
  const reader = injector.get(LexerTreeBuilder)
  const parts = reader as unknown as ReaderParts
  forgetOpenBrackets(parts)
  readNamingFormulasAnew(reader, parts)
  const references = injector.get(ReferenceNodeFactory) as unknown as ReferenceParts
  allowTableNames(references)
  refuseThisRowOutside(references)
}

/**
 * Half a formula, as it is while somebody types `Table[`, leaves its bracket open in the one reader there is; commas
 * and operators of every later formula would then stand inside that bracket.
 */
function forgetOpenBrackets(parts: ReaderParts): void {
  const reset = parts._resetTemp.bind(parts)
  parts._resetTemp = () => {
    reset()
    parts._squareBracketState = 0
    parts._tableBracketState = false
    parts._openBracketNormalIndexStack = []
  }
}

/**
 * The reader keeps what it read by the text of the formula, for all workbooks; calculating a `LET` or `LAMBDA` takes
 * that apart, and the next workbook with the same formula would get the pieces.
 */
function readNamingFormulasAnew(reader: LexerTreeBuilder, parts: ReaderParts): void {
  const read = reader.treeBuilder.bind(reader)
  reader.treeBuilder = (formula, transformSuffix = true, names) => {
    if (!transformSuffix || !/\b(?:LET|LAMBDA)\s*\(/i.test(formula))
      return read(formula, transformSuffix, names)
    // Without the suffix step it neither looks into the store nor adds to it.
    const tree = read(formula, false, names)
    if (!isTree(tree)) return tree
    return parts._suffixExpressionHandler(tree) ? tree : ErrorType.VALUE
  }
}

const isTree = (reading: Reading): reading is Tree => typeof reading === 'object' && !Array.isArray(reading)

/** The engine takes no name with `_` or `.` for a table, which spreadsheet programs allow, and ours all have one. */
function allowTableNames(parts: ReferenceParts): void {
  const check = parts._checkTokenIsTableReference.bind(parts)
  parts._checkTokenIsTableReference = (token) =>
    check(token.replace(/^[^[]+/, (name) => name.replace(/[_.]/g, 'x')))
}

/** The engine takes `[#This Row]` for the row of the formula wherever that stands, also beside and below the table. */
function refuseThisRowOutside(parts: ReferenceParts): void {
  const make = parts._getTableReferenceNode.bind(parts)
  parts._getTableReferenceNode = (...details) => {
    const node = make(...details)
    const reference = node?._tableReferenceObject
    if (!node || !reference?.isCurrentRowForRange()) return node
    const { sheetId, range } = reference._tableData
    const execute = node.execute.bind(node)
    node.execute = () => {
      const { currentSubUnitId, currentRow } = node._runtimeService
      const isInside =
        currentSubUnitId === sheetId && currentRow > range.startRow && currentRow <= range.endRow
      if (isInside) execute()
      else node.setValue(ErrorValueObject.create(ErrorType.VALUE))
    }
    return node
  }
}
