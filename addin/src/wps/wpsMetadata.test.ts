import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { wpsMetadata } from './wpsMetadata.ts'

const { functions } = wpsMetadata(zcFunctions)

it('describes every function as the scanner of wpsjs would', () => {
  expect(functions.map(({ name }) => name)).toEqual(zcFunctions.map(({ name }) => name))
  for (const { name, description, parameters, result } of functions) {
    expect(name).toMatch(/^[a-zA-Z_][a-zA-Z0-9_]*$/)
    expect(description).not.toBe('')
    expect(result).toEqual({ type: 'any' })
    // An optional parameter is followed by none that is not.
    expect(parameters.map(({ type }) => type).join(' ')).toMatch(/^(any\[\]\[\] ?)*(any\[\]\[\]\? ?)*$/)
    for (const parameter of parameters)
      expect(Object.keys(parameter)).toEqual(['name', 'description', 'type'])
  }
})
