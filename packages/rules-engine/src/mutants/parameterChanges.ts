import type { RulePath } from '../cases/leafPlaces.ts'
import { shiftDay } from '../cases/shiftDay.ts'
import type { Band, DatedValue, Formula, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import { movedText } from './conditionChanges.ts'
import type { Change } from './Mutant.ts'

/** Slips of a hand in a limit: a figure moved by its last place, a date by a day, an edge of a band, a word lost. */
export function parameterChanges({ facts }: RuleSet, name: string, parameter: Parameter): Change[] {
  const path: RulePath = ['parameters', name]
  const { values = [], bands = [], decimals, by } = parameter
  const history = (list: readonly DatedValue[], at: RulePath): Change[] =>
    list.flatMap((dated, index) => datedChanges(list, index, dated, [...at, 'values', index], decimals))
  const sizeDecimals = by === undefined ? 0 : (facts[by]?.decimals ?? 0)
  return [
    ...history(values, path),
    ...bands.flatMap((band, index) => [
      ...history(band.values, [...path, 'bands', index]),
      ...wordChanges(band, [...path, 'bands', index]),
    ]),
    ...edgeChanges(bands, [...path, 'bands'], sizeDecimals),
  ]
}

function datedChanges(
  list: readonly DatedValue[],
  index: number,
  dated: DatedValue,
  path: RulePath,
  decimals: number,
): Change[] {
  const { from, value, formula, expected, confidence } = dated
  const decides = !expected && confidence !== 'recalled'
  const [before, after] = [list[index - 1]?.from ?? '', list[index + 1]?.from ?? '9999-12-31']
  const days = [1, -1].map((by) => shiftDay(from, by)).filter((day) => day > before && day < after)
  return [
    ...(decides && typeof value === 'string' ? movedText([...path, 'value'], value, decimals) : []),
    ...(decides && formula !== undefined ? formulaChanges(formula, [...path, 'formula']) : []),
    ...days.map((day) => ({
      path: [...path, 'from'],
      what: { zh: `${from} 改为 ${day}`, en: `${from} becomes ${day}` },
      to: () => day,
    })),
  ]
}

function formulaChanges(formula: Formula, path: RulePath): Change[] {
  if (typeof formula === 'string') return movedText(path, formula, 0)
  if ('fact' in formula) return []
  const [name, parts] = Object.entries(formula)[0] as [string, readonly Formula[]]
  return parts.flatMap((part, index) => formulaChanges(part, [...path, name, index]))
}

function wordChanges({ is = [] }: Band, path: RulePath): Change[] {
  return is.map((word) => ({
    path: [...path, 'is'],
    what: { zh: `这一段不再含“${word}”`, en: `the band no longer holds "${word}"` },
    to: () => is.map((each) => (each === word ? `${word}-` : each)),
  }))
}

/** Two bands meet at an edge and keep meeting. */
function edgeChanges(bands: readonly Band[], path: RulePath, decimals: number): Change[] {
  const edges = [...new Set(bands.flatMap(({ atLeast, below }) => [atLeast, below]))].filter(
    (edge) => edge !== undefined,
  )
  return edges.flatMap((edge) => {
    const first = bands.findIndex(({ atLeast, below }) => atLeast === edge || below === edge)
    const key = bands[first]!.atLeast === edge ? 'atLeast' : 'below'
    return movedText([...path, first, key], edge, decimals).map((change) => ({
      ...change,
      at: path,
      to: () => edgeMoved(bands, edge, String(change.to(edge))),
    }))
  })
}

/** An edge stands in both bands that meet there. */
function edgeMoved(bands: readonly Band[], edge: string, to: string): Band[] {
  return bands.map((band) => ({
    ...band,
    ...(band.atLeast === edge && { atLeast: to }),
    ...(band.below === edge && { below: to }),
  }))
}
