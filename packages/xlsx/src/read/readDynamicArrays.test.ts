import { expect, it } from 'vitest'
import { fixtureParts } from '../testing/fixture.ts'
import { readDynamicArrays } from './readDynamicArrays.ts'

const own = fixtureParts['xl/metadata.xml']!
const read = (text: string): number[] => [...readDynamicArrays('xl/metadata.xml', text)]

it('finds the mark of dynamic arrays', () => {
  expect(read(own)).toEqual([1])
})

it('tells it from the marks of other things', () => {
  const types = own
    .replace('<metadataTypes count="1">', '<metadataTypes count="2"><metadataType name="XLMDX"/>')
    .replace('<rc t="1" v="0"/>', '<rc t="1" v="0"/></bk><bk><rc t="1" v="0"/><rc t="2" v="0"/>')
  expect(read(types)).toEqual([2])
})

it.each([
  ['says it is none', 'fDynamic="1"', 'fDynamic="0"'],
  ['belongs to another type', 'futureMetadata name="XLDAPR"', 'futureMetadata name="XLRICHVALUE"'],
  ['has another type', 'metadataType name="XLDAPR"', 'metadataType name="XLRICHVALUE"'],
  ['leads to no record', 'v="0"', 'v="1"'],
  ['is one of values', /cellMetadata/g, 'valueMetadata'],
])('takes no mark that %s', (_, from, to) => {
  expect(read(own.replace(from, to))).toEqual([])
})
