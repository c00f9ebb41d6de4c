import { expect, it } from 'vitest'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Formula } from '../ruleset/RuleSet.ts'
import { formulaValue } from './formulaValue.ts'

/** A correction: 1.2 t + 0.3 t for every unit of `m` above 10, at most 2 t. */
const corrected: Formula = {
  least: ['2', { plus: ['1.2', { times: ['0.3', { greatest: ['0', { minus: [{ fact: 'm' }, '10'] }] }] }] }],
}
const at = (m: string): string | undefined => formulaValue(corrected, () => new Decimal(m))?.toFixed()

it('computes a corrected limit exactly', () => {
  expect(at('9')).toBe('1.2')
  expect(at('11.1')).toBe('1.53')
  expect(at('1000')).toBe('2')
})

it('is not known while a fact is not, and asks for every fact', () => {
  const asked: string[] = []
  const sum: Formula = { plus: [{ fact: 'a' }, { times: [{ fact: 'b' }, '0'] }, { fact: 'c' }] }
  const value = formulaValue(sum, (fact) => {
    asked.push(fact)
    return fact === 'a' ? undefined : new Decimal(1)
  })
  expect(value).toBeUndefined()
  expect(asked).toEqual(['a', 'b', 'c'])
})
