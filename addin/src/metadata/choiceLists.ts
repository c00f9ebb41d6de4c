import { flows } from '@zerocarbon/accounting'
import { ZcError } from '@zerocarbon/accounting/errors'
import { cn2026Core, createFactorBook, type Carrier } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import type { Parameter } from '@zerocarbon/workbook'

type Choices = NonNullable<Parameter['choices']>
/** A word of a list, with its tooltip. */
export type Choice = Exclude<Choices, string>[number]

const book = createFactorBook(cn2026Core)
const fuelFactors = cn2026Core.factors.filter((factor) => factor.kind === 'fuel')
const burnt = new Set(fuelFactors.map(({ carrier }) => carrier))
const heating = new Set(fuelFactors.filter(({ ncv }) => ncv !== null).map(({ carrier }) => carrier))

/** The lists that the bundled factor set and rule sets hold; rows of the catalogue name them and do not carry them. */
export const choiceLists: Readonly<Record<Extract<Choices, string>, readonly Choice[]>> = {
  // What crosses the boundary in the other direction, or never had emissions, has no factor to look up.
  activities: [...flows.filter(isBought).map(boughtChoice), ...fuelChoices(burnt)],
  fuels: fuelChoices(heating),
  ruleSets: rulesBundle.ruleSets.map(({ id, title }) => ({ word: { zh: id, en: id }, help: title })),
  sectors: rulesBundle.facts.sectors.map(({ id, name }) => ({
    word: name,
    help: { zh: `编号 ${id}`, en: `Its id: ${id}` },
  })),
}

function isBought({ source }: (typeof flows)[number]): boolean {
  return source.role === 'bought-power' || source.role === 'bought-heat'
}

function boughtChoice({ source: { name, units } }: (typeof flows)[number]): Choice {
  const list = units.join(', ')
  return { word: name, help: { zh: `可用的单位：${list}`, en: `In ${list}` } }
}

/** Those that have a factor without more being said come first; each part is in the order people use them. */
function fuelChoices(known: ReadonlySet<string | null>): readonly Choice[] {
  const fuels = cn2026Core.carriers.filter(({ id }) => known.has(id))
  const usual = fuels.filter(hasDefault)
  const others = fuels.filter((fuel) => !hasDefault(fuel))
  return [
    ...usual.map((fuel) => fuelChoice(fuel, { zh: '', en: '' })),
    ...others.map((fuel) =>
      fuelChoice(fuel, {
        zh: '；没有默认值，选项里要写 系列 或 方法',
        en: '; no default value: the option has to name a set or a method',
      }),
    ),
  ]
}

function fuelChoice({ name, state }: Carrier, more: { readonly zh: string; readonly en: string }): Choice {
  const unit = state === 'gas' ? '万Nm3' : 't'
  return { word: name, help: { zh: `按 ${unit} 计${more.zh}`, en: `Per ${unit}${more.en}` } }
}

function hasDefault({ id }: Carrier): boolean {
  try {
    return book.find({ kind: 'fuel', carrier: id }).kind === 'fuel'
  } catch (error) {
    if (error instanceof ZcError) return false
    throw error
  }
}
