import type { Language } from '@zerocarbon/accounting/errors'
import type { Catalogue, ZcFunction } from '@zerocarbon/workbook'

/** What people read of one function, as the grid looks it up by key. */
interface Texts {
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly help: string }[]
}

/** Where the texts of our functions stand among those of the grid. */
const ROOT = 'zcFunctions'

/** Name, help and argument hints of the functions in one language, to be added to the grid's own texts. */
export function functionTexts(
  { functions }: Pick<Catalogue, 'functions'>,
  language: Language,
): Readonly<Record<string, Readonly<Record<string, Texts>>>> {
  const texts = functions.map((one): [string, Texts] => {
    const parameters = one.parameters.map(({ name, help }) => ({
      name: name[language],
      help: help[language],
    }))
    return [keyOf(one), { summary: one.summary[language], parameters }]
  })
  return { [ROOT]: Object.fromEntries(texts) }
}

/** The key of a text of a function; a dot in its name would end a part of the key. */
export function textKey(one: Pick<ZcFunction, 'name'>, ...path: readonly string[]): string {
  return [ROOT, keyOf(one), ...path].join('.')
}

const keyOf = ({ name }: Pick<ZcFunction, 'name'>): string => name.replaceAll('.', '_')
