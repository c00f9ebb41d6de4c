import { BooleanNumber } from '@univerjs/core'
import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Catalogue, Parameter } from '@zerocarbon/workbook'

/** Name, help and argument hints of the functions, as the grid shows them while a formula is typed. */
export function functionDescriptions(
  { functions }: Pick<Catalogue, 'functions'>,
  language: Language,
): IFunctionInfo[] {
  return functions.map(({ name, summary, parameters }) => ({
    functionName: `ZC.${name}`,
    functionType: FunctionType.User,
    description: summary[language],
    abstract: summary[language],
    functionParameter: parameters.map((one) => parameterInfo(one, language)),
  }))
}

function parameterInfo(
  { name, help, optional }: Parameter,
  language: Language,
): IFunctionInfo['functionParameter'][number] {
  return {
    name: name[language],
    detail: help[language],
    example: '',
    require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    repeat: BooleanNumber.FALSE,
  }
}
