import { expect, it } from 'vitest'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import { both, madeUpFact, madeUpFacts } from '../testing/madeUpSet.ts'
import { diffFacts } from './diffFacts.ts'

const dictionary = (...facts: FactDefinition[]) => ({ ...madeUpFacts, facts })
const said = (was: FactDefinition[], is: FactDefinition[]): string[] =>
  diffFacts(dictionary(...was), dictionary(...is)).map(({ says }) => says.en)
const mass = madeUpFact('mass', 'decimal', 't')

it('says what came, went and changed in the dictionary', () => {
  expect(said([mass], [mass])).toEqual([])
  expect(said([mass], [mass, madeUpFact('size', 'decimal')])).toEqual(['Fact "size" (size): added'])
  expect(said([mass], [])).toEqual(['Fact "mass" (mass): removed'])
  expect(said([mass], [{ ...mass, unit: 'kg', decimals: 0, range: { most: '5' } }])).toEqual([
    'Fact "mass" (mass): the unit changes from t to kg',
    'Fact "mass" (mass): the number of decimals changes from 1 to 0',
    'Fact "mass" (mass): what it can be changes from 0 … to 0 … 5',
  ])
  expect(said([mass], [{ ...mass, derived: both('other') }])).toEqual([
    'Fact "mass" (mass): its name or its wording changes',
  ])
})

it('says other sectors too', () => {
  const gone = { ...madeUpFacts, sectors: madeUpFacts.sectors.slice(1) }
  expect(diffFacts(madeUpFacts, gone).map(({ says }) => says.zh)).toEqual(['行业“steel”（steel）：删去'])
})
