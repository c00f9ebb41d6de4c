import { BooleanNumber } from '@univerjs/core'
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula'
import type { Catalogue } from '@zerocarbon/workbook'
import { textKey } from './functionTexts.ts'

/** Name, help and argument hints of the functions by their keys; the grid looks them up in the language it speaks. */
export function functionDescriptions({ functions }: Pick<Catalogue, 'functions'>): IFunctionInfo[] {
  return functions.map((one) => {
    const summary = textKey(one, 'summary')
    return {
      functionName: `ZC.${one.name}`,
      functionType: FunctionType.User,
      description: summary,
      abstract: summary,
      functionParameter: one.parameters.map(({ optional }, i) => ({
        name: textKey(one, 'parameters', String(i), 'name'),
        detail: textKey(one, 'parameters', String(i), 'help'),
        example: '',
        require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
        repeat: BooleanNumber.FALSE,
      })),
    }
  })
}
