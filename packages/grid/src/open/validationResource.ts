import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationOperator,
  type IResources,
  type ISheetDataValidationRule,
} from '@univerjs/core'
import { fromFileFormula } from '@zerocarbon/xlsx'
import { sheetIdAt } from './Look.ts'
import type { ValidationOfFile } from './ValidationReader.ts'

const errorStyles: Readonly<Record<string, DataValidationErrorStyle>> = {
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
}

const operators: ReadonlyMap<string, DataValidationOperator> = new Map(
  Object.values(DataValidationOperator).map((one) => [one, one]),
)

/** The data validations of a workbook as the engine stores them. */
export function validationResource(sheets: readonly (readonly ValidationOfFile[])[]): IResources[number] {
  const rules = sheets.map((one, i): [string, ISheetDataValidationRule[]] => [
    sheetIdAt(i),
    one.flatMap((validation, n) => ruleOf(validation, `dv${String(i + 1)}-${String(n + 1)}`)),
  ])
  const data = Object.fromEntries(rules.filter(([, list]) => list.length > 0))
  return { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(data) }
}

function ruleOf({ attributes, ranges, formulas }: ValidationOfFile, uid: string): ISheetDataValidationRule[] {
  const { type = 'none', operator, errorStyle, error, errorTitle, prompt, promptTitle } = attributes
  if (type === 'none') return []
  const [formula1, formula2] = formulas.map((text) => operand(text, type))
  const isOn = (name: string): boolean => attributes[name] === '1' || attributes[name] === 'true'
  return [
    {
      uid,
      type,
      ranges: [...ranges],
      allowBlank: isOn('allowBlank'),
      showErrorMessage: isOn('showErrorMessage'),
      showInputMessage: isOn('showInputMessage'),
      // In the file the attribute says that the arrow is hidden.
      showDropDown: !isOn('showDropDown'),
      renderMode: DataValidationRenderMode.ARROW,
      errorStyle: errorStyles[errorStyle ?? ''] ?? DataValidationErrorStyle.STOP,
      operator: operators.get(operator ?? '') ?? DataValidationOperator.BETWEEN,
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      ...(error === undefined ? {} : { error }),
      ...(errorTitle === undefined ? {} : { errorTitle }),
      ...(prompt === undefined ? {} : { prompt }),
      ...(promptTitle === undefined ? {} : { promptTitle }),
    },
  ]
}

/** A list of words is written bare, a number as it is, anything else is a formula. */
function operand(text: string, type: string): string | undefined {
  if (text === '') return undefined
  const words = /^"((?:[^"]|"")*)"$/.exec(text)
  if (type === 'list' && words) return words[1]!.replaceAll('""', '"')
  if (type !== 'list' && type !== 'custom' && Number.isFinite(Number(text))) return text
  return `=${fromFileFormula(text)}`
}
