import { expect, it } from 'vitest'
import { both, madeUp, value } from '../testing/madeUpSet.ts'
import { said } from '../testing/saidOfSet.ts'

const limit = { label: both('l'), unit: 't/MJ', decimals: 1, values: [value('2020-01-01', '2')] }

it('tells a limit that nothing is compared with, unless others read it', () => {
  const set = { ...madeUp, parameters: { most: limit, moist: limit } }
  expect(said({ ...set, offers: ['most'] })).toEqual([
    'ZC-RULE-UNUSED nothing uses the parameter "moist". Compare something with it, check the name, or remove it; name it in "offers" if others read it',
  ])
  expect(said({ ...set, offers: ['moist'] })).toEqual([])
  expect(said({ ...set, offers: ['moist', 'moost'] }).join()).toContain('there is no parameter "moost"')
})
