import type { Language } from '@zerocarbon/accounting/errors'
import type { Parameter, ZcFunction } from '@zerocarbon/workbook'
import { choiceLists, type Choice } from './choiceLists.ts'

/** A list Excel offers while a formula is typed, in one language. */
export interface EnumMetadata {
  /** The same in every language, as parameters name it. */
  readonly id: string
  readonly type: 'string'
  readonly values: readonly {
    readonly name: string
    readonly stringValue: string
    readonly tooltip: string
  }[]
}

/** The id of the list a parameter offers; undefined where it offers none. A list from data is one for all functions. */
export function enumId({ name }: ZcFunction, parameter: Parameter): string | undefined {
  const { choices } = parameter
  if (choices === undefined) return undefined
  return typeof choices === 'string' ? listIds[choices] : `${name}_${parameter.name.en.toUpperCase()}`
}

const listIds: Readonly<Record<keyof typeof choiceLists, string>> = {
  activities: 'ACTIVITIES',
  fuels: 'FUELS',
  ruleSets: 'RULE_SETS',
  sectors: 'SECTORS',
}

/** The lists of all functions, each once. */
export function customEnums(rows: readonly ZcFunction[], language: Language): readonly EnumMetadata[] {
  const enums = new Map<string, EnumMetadata>()
  for (const row of rows)
    for (const parameter of row.parameters) {
      const id = enumId(row, parameter)
      if (id !== undefined)
        enums.set(id, { id, type: 'string', values: choicesOf(parameter).map(valueIn(language)) })
    }
  return [...enums.values()]
}

/** What a parameter offers; nothing where any text is as good as another. */
export function choicesOf({ choices = [] }: Parameter): readonly Choice[] {
  return typeof choices === 'string' ? choiceLists[choices] : choices
}

const valueIn =
  (language: Language) =>
  ({ word, help }: Choice): EnumMetadata['values'][number] => ({
    name: word[language],
    stringValue: word[language],
    tooltip: help[language],
  })
