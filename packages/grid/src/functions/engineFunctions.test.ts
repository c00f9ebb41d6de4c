import {
  ErrorValueObject,
  ErrorType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from '@univerjs/engine-formula'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Catalogue, Outcome } from '@zerocarbon/workbook'
import { describe, expect, it, vi } from 'vitest'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { argumentOf } from './argumentOf.ts'
import { engineFunctions } from './engineFunctions.ts'
import { errorKind } from './errorKind.ts'
import { functionDescriptions } from './functionDescriptions.ts'
import { functionTexts } from './functionTexts.ts'
import { ProblemBook } from './ProblemBook.ts'
import { variantOf } from './variantOf.ts'

const made = (catalogue: Catalogue, name: string, problems = new ProblemBook()): BaseFunction => {
  const [type] = engineFunctions(catalogue, problems).find(([, one]) => one === name)!
  const one = new type(name)
  one.setRefInfo('book', 'sheet1', 2, 3)
  return one
}
const range = (...values: (string | number | null)[]): BaseValueObject =>
  variantOf(values.map((value) => [value === null ? { value: '' } : { value }]))

it('has every row of the catalogue, with name, help and argument hints in both languages', () => {
  const catalogue = testCatalogue()
  const names = catalogue.functions.map(({ name }) => `ZC.${name}`)
  expect(engineFunctions(catalogue, new ProblemBook()).map(([, name]) => name)).toEqual(names)
  const described = functionDescriptions(catalogue)
  expect(described.map(({ functionName }) => functionName)).toEqual(names)
  const [first] = described
  const said = (language: Language, key: string): unknown =>
    key
      .split('.')
      .reduce<unknown>(
        (texts, part) => (texts as Record<string, unknown>)[part],
        functionTexts(catalogue, language),
      )
  const parameters = (language: Language): unknown =>
    first?.functionParameter.map(({ name }) => said(language, name)).slice(0, 2)
  expect(first?.functionParameter[0]?.require).toBe(0)
  expect(parameters('zh')).toEqual(['排放源', '用量'])
  expect(parameters('en')).toEqual(['activity', 'amount'])
  for (const { description, functionParameter } of described) {
    const keys = [description, ...functionParameter.flatMap(({ name, detail }) => [name, detail])]
    for (const key of keys) expect(said('en', key)).toEqual(expect.any(String))
  }
})

describe('an argument', () => {
  it.each([
    ['omitted', NullValueObject.create(), null],
    ['a number', NumberValueObject.create(1.5), 1.5],
    ['an error', ErrorValueObject.create(ErrorType.REF), { error: '#REF!' }],
    ['a range of one cell', range(7), 7],
    ['a column', range('a', 2), [['a'], [2]]],
  ])('%s', (_, variant, expected) => {
    expect(argumentOf(variant)).toEqual(expected)
  })
})

describe('a function', () => {
  const emissions = (...variants: BaseValueObject[]) => {
    const problems = new ProblemBook()
    const result = made(testCatalogue(), 'ZC.EMISSIONS', problems).calculate(...variants)
    return {
      result: result as BaseValueObject,
      problem: problems.find({ sheetId: 'sheet1', row: 2, column: 3 }),
    }
  }
  const text = (one: string) => StringValueObject.create(one)

  it('gives the double of the catalogue', () => {
    const { result, problem } = emissions(text('柴油'), NumberValueObject.create(1.2), text('t'))
    expect([result.getValue(), problem]).toEqual([3.7150915648, undefined])
  })

  it('gives an error with its problem kept by cell, and never takes a blank for zero', () => {
    const { result, problem } = emissions(text('柴油'), NullValueObject.create(), text('t'))
    expect([result.isError(), result.getValue(), problem?.code]).toEqual([true, '#N/A', 'ZC-AMOUNT-BLANK'])
  })

  it('hands an error of an argument on as it is', () => {
    expect(emissions(text('柴油'), ErrorValueObject.create(ErrorType.REF), text('t')).result.getValue()).toBe(
      '#REF!',
    )
  })

  it('does not end the calculation when ZC itself is at fault, and never gives NaN', () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const broken = (outcome: () => Outcome): Catalogue => ({
      ...testCatalogue(),
      call: () => outcome(),
    })
    const fault = broken(() => {
      throw new RangeError('fault')
    })
    expect((made(fault, 'ZC.TCE').calculate() as BaseValueObject).getValue()).toBe('#VALUE!')
    expect(report).toHaveBeenCalledOnce()
    report.mockRestore()
    expect(
      (
        made(
          broken(() => ({ value: Number.NaN })),
          'ZC.TCE',
        ).calculate() as BaseValueObject
      ).getValue(),
    ).toBe('#NUM!')
  })
})

it.each([
  [{ code: 'ZC-TOTAL-INCOMPLETE', info: { problems: 1, partial: '', first: '' } }, '#N/A'],
  [{ code: 'ZC-FUNCTION-UNKNOWN', info: { name: 'X', known: [] } }, '#NAME?'],
  [{ code: 'ZC-ARGUMENT-MISSING', info: { name: 'x' } }, '#VALUE!'],
  [{ code: 'ZC-UNIT-MISMATCH', info: { from: 't', to: 'GJ' } }, '#VALUE!'],
  [{ code: 'ZC-CELL-ERROR', info: { error: '#FIELD!' } }, '#VALUE!'],
] as const)('%j shows as %s', (problem, kind) => {
  expect(errorKind(problem)).toBe(kind)
})
