import { expect, it } from 'vitest'
import { coerceArguments, type ParameterType } from './coerceArguments.ts'

const any: ParameterType = { type: 'any', dimensionality: 'matrix' }
const text: ParameterType = { type: 'string', dimensionality: 'matrix' }
const coerce = (
  parameter: ParameterType,
  value: Parameters<typeof coerceArguments>[0][number],
  errors = true,
  dataTypes = false,
) => coerceArguments([value], { id: 'F', name: 'F', parameters: [parameter] }, { errors, dataTypes })

it.each([
  ['a single cell', any, 5, [[[5]]]],
  ['a blank cell of a range', any, [[null, 1]], [[['', 1]]]],
  ['an omitted argument', { ...any, optional: true }, null, [null]],
  ['a number declared as text', { type: 'string' }, 5, ['5']],
  [
    'a range declared as text',
    text,
    [
      [2, 0.1 + 0.2],
      [true, null],
    ],
    [
      [
        ['2', '0.3'],
        ['TRUE', ''],
      ],
    ],
  ],
  ['an omitted text', { ...text, optional: true }, null, [null]],
  ['a text declared as a number', { type: 'number' }, '5', [5]],
] as const)('sends %s', (_, parameter, value, args) => {
  expect(coerce(parameter, value)).toEqual({ args })
})

it('passes errors on only where the metadata takes them', () => {
  const error = { error: '#REF!' } as const
  expect(coerce(any, error)).toEqual({ args: [[[{ type: 'CustomFunctionError', code: '#REF!' }]]] })
  expect(coerce(any, error, true, true)).toEqual({
    args: [[[{ value: expect.stringContaining('"#REF!"') }]]],
  })
  expect(coerce(any, error, false)).toEqual({ error: '#REF!' })
})

it.each(['string', 'number', 'boolean'])(
  'does not call with an error cell where a %s is declared',
  (type) => {
    const error = { error: '#REF!' } as const
    expect(coerce({ type, dimensionality: 'matrix' }, error)).toEqual({ error: '#VALUE!' })
    expect(coerce({ type, dimensionality: 'matrix' }, [[1], [error]], true, true)).toEqual({
      error: '#VALUE!',
    })
  },
)

it('does not call with a missing or a surplus argument, or a text where a number belongs', () => {
  expect(coerce(any, null)).toEqual({ error: '#VALUE!' })
  expect(coerce({ type: 'number' }, '一')).toEqual({ error: '#VALUE!' })
  expect(
    coerceArguments([1], { id: 'F', name: 'F', parameters: [] }, { errors: true, dataTypes: false }),
  ).toEqual({ error: '#VALUE!' })
})
