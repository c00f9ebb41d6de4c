import { expect, it } from 'vitest'
import { colourOf, officeTheme } from './colourOf.ts'

it.each([
  [{ rgb: 'FF112233' }, '#112233'],
  [{ theme: '4' }, '#4472C4'],
  // 25 % darker white, as the palette shows it.
  [{ theme: '0', tint: '-0.249977111117893' }, '#BFBFBF'],
  [{ theme: '1', tint: '0.499984740745262' }, '#7F7F7F'],
  [{ indexed: '10' }, '#FF0000'],
  [{ indexed: '2' }, '#FF0000'],
  [{ indexed: '64' }, undefined],
  [{ auto: '1' }, undefined],
  [{ rgb: 'zz' }, undefined],
])('%j is %s', (attributes, expected) => {
  expect(colourOf(attributes, officeTheme)).toBe(expected)
})
