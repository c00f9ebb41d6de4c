import { expect, it } from 'vitest'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { readCases } from '../cases/readCases.ts'
import { mutationScore } from './mutationScore.ts'

const definitions = new Map(rulesBundle.facts.facts.map((fact) => [fact.id, fact]))
const all = readRuleFiles('rules')
  .filter(({ path }) => path.endsWith('.cases.json'))
  .flatMap(({ path, text }) => {
    const read = readCases(text, path, rulesBundle)
    return 'cases' in read ? [read.cases] : []
  })

it.each(rulesBundle.ruleSets)(
  '$id: cases that cite a clause notice every slip in what is binding',
  (ruleSet) => {
    const cases = all.flatMap((each) => (each.ruleset === ruleSet.id ? each.cases : []))
    const base = rulesBundle.ruleSets.find(({ id }) => id === ruleSet.extends?.ruleset)
    const { survivors } = mutationScore(ruleSet, cases, definitions, base)
    expect(survivors.map(({ path, what }) => `${path.join('/')}: ${what.en}`)).toEqual([])
  },
  120_000,
)
