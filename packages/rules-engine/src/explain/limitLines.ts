import type { Language } from '@zerocarbon/accounting/errors'
import { readNumber } from '@zerocarbon/accounting/quantity'
import { wordSays } from '../facts/wordSays.ts'
import { showFigure } from '../judge/showFigure.ts'
import type { Band, Cite, DatedValue, Formula, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import { confidenceWords } from './ruleWords.ts'

/** A limit in words: every value with its day, its clause, and how far it can be trusted; a line each. */
export function limitLines(parameter: Parameter, ruleSet: RuleSet, language: Language): string[] {
  const { values = [], bands = [] } = parameter
  return [
    ...values.map((dated) => datedSays(dated, parameter, ruleSet, language)),
    ...bands.flatMap((band) =>
      band.values.map(
        (dated) =>
          `${bandSays(band, parameter, ruleSet, language)}${language === 'zh' ? '：' : ': '}${datedSays(dated, parameter, ruleSet, language)}`,
      ),
    ),
  ]
}

function datedSays(dated: DatedValue, parameter: Parameter, ruleSet: RuleSet, language: Language): string {
  const { from, confidence, checkedOn, cite, note } = dated
  const value = valueSays(dated, parameter, ruleSet, language)
  const sure = confidenceWords[confidence][language]
  const more = note ? ` ${note[language]}` : ''
  return language === 'zh'
    ? `自 ${from} 起 ${value}（${citeSays(cite, ruleSet)}；${sure}；${checkedOn} 核对）${more}`
    : `from ${from} ${value} (${citeSays(cite, ruleSet)}; ${sure}; checked on ${checkedOn})${more}`
}

/** What a limit is: a figure, a formula, none, or announced. */
export function valueSays(
  { value, formula, expected }: DatedValue,
  { unit, decimals }: Parameter,
  ruleSet: RuleSet,
  language: Language,
): string {
  const figure = (text: string): string => {
    const number = readNumber(text)
    return showFigure(number, unit, Math.max(decimals, number.decimalPlaces()))
  }
  const none = language === 'zh' ? '没有规定' : 'no limit'
  const said =
    formula === undefined
      ? typeof value === 'string'
        ? figure(value)
        : none
      : `${formulaSays(formula, ruleSet, language)} ${unit}`.trimEnd()
  if (!expected) return said
  const announced = language === 'zh' ? '已预告，尚未公布' : 'announced, not yet published'
  return value === undefined && formula === undefined ? announced : `${said}（${announced}）`
}

/** A band by the size or the words it holds for. */
export function bandSays(
  { atLeast, below, is }: Band,
  { by = '' }: Parameter,
  { facts }: RuleSet,
  language: Language,
): string {
  const definition = facts[by]
  const { name = { zh: by, en: by }, unit = '' } = definition ?? {}
  if (is) {
    const words = is.map((word) => wordSays(word, definition)[language])
    return `${name[language]} ${words.join(language === 'zh' ? '、' : ', ')}`
  }
  const bounds = [
    ...(atLeast === undefined ? [] : [`≥ ${atLeast} ${unit}`]),
    ...(below === undefined ? [] : [`< ${below} ${unit}`]),
  ]
  return `${name[language]} ${bounds.join(language === 'zh' ? '、' : ', ')}`.trim()
}

const signs = { plus: ' + ', minus: ' − ', times: ' × ' }

function formulaSays(formula: Formula, ruleSet: RuleSet, language: Language): string {
  if (typeof formula === 'string') return formula
  if ('fact' in formula) return ruleSet.facts[formula.fact]?.name[language] ?? formula.fact
  const [name, parts] = Object.entries(formula)[0] as [string, readonly Formula[]]
  const said = parts.map((part) => formulaSays(part, ruleSet, language))
  if (name === 'plus' || name === 'minus' || name === 'times') return `(${said.join(signs[name])})`
  const words = name === 'least' ? { zh: '最小', en: 'least of ' } : { zh: '最大', en: 'greatest of ' }
  return `${words[language]}(${said.join(', ')})`
}

/** Document number and clause. */
export function citeSays({ source, clause }: Cite, { sources }: RuleSet): string {
  const number = sources[source]?.number ?? source
  return `${number} ${clause}`
}
