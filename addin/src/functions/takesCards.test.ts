import { afterEach, expect, it, vi } from 'vitest'
import { takesCards } from './takesCards.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** An Excel that has these requirement sets up to these versions; 1.20 comes after 1.9. */
function openExcelWith(ExcelApi: string, CustomFunctionsRuntime: string): void {
  const minor = (version: string): number => Number(version.split('.')[1])
  const sets = new Map(Object.entries({ ExcelApi, CustomFunctionsRuntime }))
  const isSetSupported = (set: string, version: string): boolean => {
    const highest = sets.get(set)
    return highest !== undefined && minor(highest) >= minor(version)
  }
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported } } })
}

// By Microsoft's reference a number has a card (`properties`, `layouts` of `DoubleCellValue`) from ExcelApi 1.19 on, and
// functions give data types from CustomFunctionsRuntime 1.4 on.
it.each([
  ['1.19', '1.4', true],
  ['1.20', '1.5', true],
  ['1.18', '1.4', false],
  ['1.9', '1.4', false],
  ['1.19', '1.3', false],
  ['1.18', '1.3', false],
])('with ExcelApi %s and CustomFunctionsRuntime %s: %s', (api, functions, takes) => {
  openExcelWith(api, functions)
  expect(takesCards()).toBe(takes)
})

it('takes none outside Excel, and none in a runtime of functions alone', () => {
  expect(takesCards()).toBe(false)
  vi.stubGlobal('Office', {})
  expect(takesCards()).toBe(false)
  vi.stubGlobal('Office', { context: {} })
  expect(takesCards()).toBe(false)
})
