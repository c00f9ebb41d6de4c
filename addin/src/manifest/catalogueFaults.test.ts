import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { functionsMetadata } from '../metadata/functionsMetadata.ts'
import { catalogueFaults } from './catalogueFaults.ts'

const made = functionsMetadata(zcFunctions, 'en', 'https://localhost:3000/help')
const reading = zcFunctions.find(({ reads }) => reads === 'tables')!.name
const plain = zcFunctions.find(({ reads }) => reads === undefined)!.name
const changed = (id: string, part: object): string =>
  JSON.stringify({ functions: made.functions.map((one) => (one.id === id ? { ...one, ...part } : one)) })

it('finds nothing in what we write, and leaves what cannot be read to others', () => {
  expect(catalogueFaults(JSON.stringify(made))).toEqual([])
  expect(catalogueFaults('{')).toEqual([])
})

it.each<[what: string, text: string, faults: string[]]>([
  [
    'a function of another name',
    changed(plain, { id: 'ZCX' }),
    ['ZCX is no function of the page', `the function ${plain} is not described`],
  ],
  [
    'a function that is not marked when the tables change',
    changed(reading, { options: undefined }),
    [`${reading} reads tables and has no requiresAddress`],
  ],
  [
    'an address asked for in vain',
    changed(plain, { options: { requiresAddress: true } }),
    [`${plain} has requiresAddress and reads no tables`],
  ],
])('notices %s', (_, text, faults) => {
  expect(catalogueFaults(text)).toEqual(faults)
})

it('notices parameters that are not there', () => {
  expect(catalogueFaults(changed(plain, { parameters: [] })).join()).toContain(
    `${plain} has 0 parameters, not `,
  )
})
