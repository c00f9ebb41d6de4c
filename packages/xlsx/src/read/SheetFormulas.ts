import { zcError } from '@zerocarbon/accounting/errors'
import { formatA1 } from '@zerocarbon/workbook/model'
import { formulaShifter } from '../formula/formulaShifter.ts'
import { fromFileFormula } from '../formula/functionSpelling.ts'
import { corrupt } from '../package/corrupt.ts'

/** What formulas may cost and how they are spelled. */
export interface FormulaContext {
  /** Names after `ZC.`, see `fromFileFormula`. */
  readonly functions: readonly string[]
  /** Formula text that may still be written out, in characters. */
  readonly formulas: { left: number; readonly limit: number }
}

/** A formula that shares a text standing further down in the sheet. */
export interface LateFormula {
  readonly row: number
  readonly column: number
  readonly text: string
}

interface Shared {
  readonly row: number
  readonly column: number
  readonly shift: (rows: number, columns: number) => string
}

/** The formulas of one sheet in people's spelling, those that share a text written out. */
export class SheetFormulas {
  readonly #part: string
  readonly #context: FormulaContext
  readonly #shared = new Map<string, Shared>()
  readonly #waiting: { row: number; column: number; si: string }[] = []

  constructor(part: string, context: FormulaContext) {
    this.#part = part
    this.#context = context
  }

  /**
   * The formula of one cell, undefined without one or where it comes with `late`.
   *
   * @param stored - Text of the `<f>`.
   * @param si - Group of a shared formula.
   * @throws `ZC-FILE-BOMB` when shared formulas write out to too much text.
   */
  read(row: number, column: number, stored: string | undefined, si: string | undefined): string | undefined {
    const own =
      stored === undefined || stored === '' ? undefined : fromFileFormula(stored, this.#context.functions)
    if (si === undefined) return own && this.#counted(own)
    if (own !== undefined) {
      if (!this.#shared.has(si)) this.#shared.set(si, { row, column, shift: formulaShifter(own) })
      return this.#counted(own)
    }
    const master = this.#shared.get(si)
    if (master) return this.#counted(master.shift(row - master.row, column - master.column))
    this.#waiting.push({ row, column, si })
    return undefined
  }

  /**
   * The formulas `read` had to leave out, once the whole sheet is read.
   *
   * @throws `ZC-FILE-CORRUPT` where a shared text stands nowhere.
   */
  *late(): Generator<LateFormula> {
    for (const { row, column, si } of this.#waiting) {
      const master = this.#shared.get(si)
      if (!master) {
        const at = formatA1({ row, column })
        throw corrupt(this.#part, `单元格 ${at}：没有共享公式 ${si}`, `cell ${at}: shared formula ${si}`)
      }
      yield { row, column, text: this.#counted(master.shift(row - master.row, column - master.column)) }
    }
  }

  #counted(text: string): string {
    const { formulas } = this.#context
    formulas.left -= text.length
    if (formulas.left >= 0) return text
    const limit = String(formulas.limit)
    throw zcError('ZC-FILE-BOMB', {
      what: this.#part,
      size: { zh: `${limit} 个字符以上的公式`, en: `more than ${limit} characters of formulas` },
      limit,
    })
  }
}
