import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { functionsMetadata } from './functionsMetadata.ts'
import { metadataFaults } from './metadataFaults.ts'
import { metadataParity } from './metadataParity.ts'

const help = 'https://localhost:3000/help'
const made = functionsMetadata(zcFunctions, 'zh', help)
const usual = functionsMetadata(zcFunctions, 'en', help)
const [first, ...others] = made.functions
const [list, ...lists] = made.enums
const faultsOf = (part: object): string[] =>
  metadataParity(JSON.stringify({ ...made, ...part }), JSON.stringify(usual))
const inFirst = (part: object): string[] => faultsOf({ functions: [{ ...first, ...part }, ...others] })
const inParameter = (part: object): string[] =>
  inFirst({ parameters: [{ ...first!.parameters[0], ...part }, ...first!.parameters.slice(1)] })
const who = first!.id

it('finds nothing between our two languages, and leaves what cannot be read to others', () => {
  expect(faultsOf({})).toEqual([])
  expect(metadataParity('{', JSON.stringify(usual))).toEqual([])
  expect(metadataParity(JSON.stringify(made), '')).toEqual([])
})

it('takes an option that is off for one that is not there', () => {
  const last = first!.parameters.at(-1)!
  const off = (parameter: object): object => ({ ...parameter, repeating: false })
  expect(last).not.toHaveProperty('repeating')
  expect(inFirst({ parameters: first!.parameters.map(off) })).toEqual([])
})

it.each<[what: string, faults: () => string[], said: string]>([
  [
    'a description left in English',
    () => inFirst({ description: usual.functions[0]!.description }),
    `${who}: the description is that of the default`,
  ],
  ['other English', () => inFirst({ description: 'Works.' }), `${who}: the description is not in Chinese`],
  [
    'help left in English',
    () => inParameter({ description: usual.functions[0]!.parameters[0]!.description }),
    `${who}, parameter 1: the description is that of the default`,
  ],
  ['a missing parameter', () => inFirst({ parameters: first!.parameters.slice(1) }), `${who} has `],
  [
    'a parameter that may be left out',
    () => inParameter({ optional: !first!.parameters[0]!.optional }),
    'parameter 1: optional is not that',
  ],
  ['another type', () => inParameter({ type: 'number' }), 'parameter 1: type is not that of the default'],
  ['another shape', () => inParameter({ dimensionality: 'scalar' }), 'parameter 1: dimensionality is not'],
  ['another list', () => inParameter({ customEnumId: list!.id }), 'parameter 1: customEnumId is not'],
  [
    'other options',
    () => inFirst({ options: { requiresAddress: !first!.options } }),
    `${who}: options is not that`,
  ],
  [
    'another result',
    () => inFirst({ result: { type: 'any', dimensionality: 'scalar' } }),
    `${who}: result is not`,
  ],
  ['a missing list', () => faultsOf({ enums: lists }), 'the ids of the enums are not those of the default'],
  [
    'lists in another order',
    () => faultsOf({ enums: [...lists, list] }),
    'the ids of the enums are not those',
  ],
  [
    'a shorter list',
    () => faultsOf({ enums: [{ ...list, values: list!.values.slice(1) }, ...lists] }),
    `enum ${list!.id} has ${String(list!.values.length - 1)} values`,
  ],
  [
    'a list of another type',
    () => faultsOf({ enums: [{ ...list, type: 'number' }, ...lists] }),
    `enum ${list!.id}: type is not that of the default`,
  ],
])('notices %s', (_, faults, said) => {
  expect(faults().join('\n')).toContain(said)
})

it.each(['volatile', 'stream', 'cancelable'])('refuses the option %s', (name) => {
  const functions = [{ ...first, options: { [name]: true } }, ...others]
  expect(metadataFaults(JSON.stringify({ ...made, functions }))).toContain(
    `${who}: the option ${name} is not for our functions`,
  )
})
