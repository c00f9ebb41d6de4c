import { expect, it } from 'vitest'
import { factsInFormula } from './factsInFormula.ts'

it('names every fact of a formula, from left to right, as often as it stands there', () => {
  expect(factsInFormula('2')).toEqual([])
  expect(factsInFormula({ fact: 'a' })).toEqual(['a'])
  expect(
    factsInFormula({
      least: ['2', { plus: [{ fact: 'a' }, { times: [{ fact: 'b' }, '0'] }, { fact: 'a' }] }],
    }),
  ).toEqual(['a', 'b', 'a'])
})
