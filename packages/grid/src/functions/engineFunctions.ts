import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
  type IFunctionNames,
} from '@univerjs/engine-formula'
import { ZcError } from '@zerocarbon/accounting/errors'
import type { Catalogue, Outcome } from '@zerocarbon/workbook'
import { argumentOf } from './argumentOf.ts'
import type { ProblemBook } from './ProblemBook.ts'
import { variantOf } from './variantOf.ts'

/** A class the engine makes one function of. */
export type EngineFunction = new (name: IFunctionNames) => BaseFunction

/**
 * The rows of the catalogue as functions of the engine, each with its name.
 *
 * The low-level class is used because the registering call of the facade turns blanks and omitted arguments into 0,
 * and because a throw inside it ends the whole calculation. The number of arguments is left to the catalogue, whose
 * refusal comes with a sentence.
 */
export function engineFunctions(
  catalogue: Catalogue,
  problems: ProblemBook,
): [EngineFunction, IFunctionNames][] {
  return catalogue.functions.map(({ name }) => {
    class ZcFunction extends BaseFunction {
      override calculate(...variants: BaseValueObject[]): BaseValueObject {
        const result = answer(catalogue, name, variants)
        if (result === undefined) return ErrorValueObject.create(ErrorType.VALUE)
        const { subUnitId: sheetId, row, column } = this
        if (sheetId) problems.record({ sheetId, row, column }, result, name)
        return variantOf(result)
      }
    }
    return [ZcFunction, `ZC.${name}`]
  })
}

/** Undefined for a fault of ours, which must not stop the cells that follow. */
function answer(
  catalogue: Catalogue,
  name: string,
  variants: readonly BaseValueObject[],
): Outcome | Outcome[][] | undefined {
  try {
    return catalogue.call(name, variants.map(argumentOf))
  } catch (error) {
    if (error instanceof ZcError) return { problem: error.problem }
    console.error(error)
    return undefined
  }
}
