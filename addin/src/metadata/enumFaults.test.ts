import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { functionsMetadata } from './functionsMetadata.ts'
import { metadataFaults } from './metadataFaults.ts'

const made = functionsMetadata(zcFunctions, 'en', 'https://localhost:3000/help')
const [first, ...others] = made.enums
const faultsOf = (part: object): string => metadataFaults(JSON.stringify({ ...made, ...part })).join('\n')
const inFirst = (part: object): string => faultsOf({ enums: [{ ...first, ...part }, ...others] })
const inValue = (part: object): string => inFirst({ values: [{ ...first!.values[0], ...part }] })
const many = Array.from({ length: 257 }, (_, i) => ({ ...first, id: `LIST${String(i)}` }))

it('finds nothing in what we write', () => {
  expect(faultsOf({})).toBe('')
})

it.each<[what: string, faults: () => string, said: string]>([
  ['lists that are no list', () => faultsOf({ enums: {} }), 'enums is not a list'],
  ['a parameter without its list', () => faultsOf({ enums: others }), `there is no enum ${first!.id}`],
  ['no lists at all', () => faultsOf({ enums: undefined }), 'there is no enum'],
  ['a list nobody offers', () => inFirst({ id: 'SPARE' }), 'enum SPARE is used by no parameter'],
  ['too many lists', () => faultsOf({ enums: many }), 'more than 256 enums'],
  ['a list twice', () => faultsOf({ enums: [first, ...made.enums] }), 'the id of an enum stands twice'],
  ['a translated id', () => inFirst({ id: '口径列表' }), 'the id is not 3 to 64 ASCII'],
  ['a short id', () => inFirst({ id: 'AB' }), 'the id is not 3 to 64 ASCII'],
  ['a long id', () => inFirst({ id: 'A'.repeat(65) }), 'the id is not 3 to 64 ASCII'],
  ['an unknown type', () => inFirst({ type: 'any' }), 'the type is neither string nor number'],
  ['an empty list', () => inFirst({ values: [] }), 'has no values'],
  ['a word twice', () => inFirst({ values: [first!.values[0], first!.values[0]] }), 'a name stands twice'],
  ['a nameless value', () => inValue({ name: '' }), 'a name is not a text of 1 to 256'],
  ['a long name', () => inValue({ name: 'x'.repeat(257) }), 'a name is not a text of 1 to 256'],
  ['a long tooltip', () => inValue({ tooltip: 'x'.repeat(257) }), 'a tooltip is not a text of at most 256'],
  ['a number in a list of texts', () => inValue({ stringValue: 1 }), 'a value has no stringValue'],
  ['texts in a list of numbers', () => inFirst({ type: 'number' }), 'a value has no numberValue'],
])('notices %s', (_, faults, said) => {
  expect(faults()).toContain(said)
})

it('notices a parameter of another type than its list', () => {
  const functions = made.functions.map((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => ({ ...parameter, type: 'any' })),
  }))
  expect(faultsOf({ functions })).toContain(`has not the type of the enum ${first!.id}`)
})
