import type { Problem } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, zcFunctions, type Argument, type Outcome } from '@zerocarbon/workbook'
import { describe, expect, it } from 'vitest'
import { choiceLists } from './choiceLists.ts'
import { choicesOf } from './customEnums.ts'

/** Whatever the language of the workbook: the list may be that of another Excel. */
const catalogues = (['zh', 'en'] as const).map((language) =>
  createCatalogue({ factors: cn2026, rules: rulesBundle, language }),
)
const NO_WORD = '无此名'

/** A call that needs nothing but a word in one place, given the word. */
const callsWith: Readonly<Record<string, (word: string) => readonly Argument[]>> = {
  'TCE basis': (word) => ['电力', 1, '万kWh', word],
  'CONVERT carrier': (word) => [1, 't', 'GJ', word],
  'FACTOR activity': (word) => [word],
  'FACTOR field': (word) => ['天然气', '', '', word],
  'GWP set': (word) => [cn2026.potentials.find(({ set }) => set === word)?.gas ?? 'CH4', word],
  'UNCERTAINTY method': (word) => [[[1], [2]], 0.05, word],
  'SCOPE scope': (word) => [word],
  'SCOPE method': (word) => ['1', word],
  'SCOPE gas': (word) => ['1', '', word],
  'CHECK ruleset': (word) => [word],
  'VERDICT sector': (word) => ['co2-per-energy-entry', '', '', word],
  'VERDICT ruleset': (word) => [criterionOf(word), '', '', '', word],
  'THRESHOLD sector': (word) => ['co2-per-energy-entry', '', word],
  'THRESHOLD ruleset': (word) => [criterionOf(word), '', '', '', word],
  'GAP sector': (word) => ['co2-per-energy-entry', '', '', word],
  'GAP ruleset': (word) => [criterionOf(word), '', '', '', word],
  'PHASE sector': (word) => [word],
}
const criterionOf = (id: string): string =>
  rulesBundle.ruleSets.find((set) => set.id === id)?.criteria[0]?.id ?? 'co2-per-energy-entry'

const problemOf = (answer: Outcome | Outcome[][]): Problem | undefined =>
  !Array.isArray(answer) && 'problem' in answer ? answer.problem : undefined

/** What each catalogue says of a word. */
const saidOf = (name: string, parameter: string, word: string): (Problem | undefined)[] =>
  catalogues.map((each) => problemOf(each.call(name, callsWith[`${name} ${parameter}`]!(word))))

const offering = zcFunctions.flatMap((row) =>
  row.parameters
    .filter(({ choices }) => choices !== undefined)
    .map((one) => [row.name, one.name.en, one] as const),
)

describe.each(offering)('%s %s', (name, parameter, one) => {
  const refusals = saidOf(name, parameter, NO_WORD).map((problem) => problem?.code)

  it('refuses what it does not offer', () => {
    expect(['ZC-ARGUMENT-INVALID', 'ZC-CARRIER-UNKNOWN', 'ZC-GWP-MISSING']).toContain(refusals[0])
    expect(refusals[1]).toBe(refusals[0])
  })

  it.each(choicesOf(one).flatMap(({ word }) => [...new Set([word.zh, word.en])]))('accepts %s', (word) => {
    const refused = saidOf(name, parameter, word).filter((problem, i) => problem?.code === refusals[i])
    expect(refused).toEqual([])
  })
})

it('offers every set of warming potentials there is', () => {
  const { parameters } = zcFunctions.find(({ name }) => name === 'GWP')!
  const offered = choicesOf(parameters[1]!).map(({ word }) => word.en)
  expect(offered.toSorted()).toEqual([...new Set(cn2026.potentials.map(({ set }) => set))].toSorted())
})

it('says of a fuel whether it has a value without more being said', () => {
  const [catalogue] = catalogues
  for (const { word, help } of choiceLists.activities)
    expect([word.zh, problemOf(catalogue!.call('FACTOR', [word.zh]))?.code]).toEqual([
      word.zh,
      help.zh.includes('没有默认值') ? 'ZC-FACTOR-MISSING' : undefined,
    ])
  for (const { word, help } of choiceLists.fuels) {
    const unit = help.en.includes('万Nm3') ? '万Nm3' : 't'
    expect([word.en, problemOf(catalogue!.call('CONVERT', [1, unit, 'GJ', word.en]))?.code]).toEqual([
      word.en,
      help.en.includes('no default') ? 'ZC-FACTOR-MISSING' : undefined,
    ])
  }
})
