import { strFromU8, strToU8 } from 'fflate'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeExcelText, unescapeExcelText } from './excelText.ts'

it('reads what it writes, whatever the text', () => {
  const awkward = fc.array(
    fc.oneof(
      fc.constantFrom('_', 'x', '_x0041_', 'x0041', '\r', '\u0001', '\ud800', '\udc00', '😀', '万'),
      fc.string({ unit: 'binary' }),
    ),
  )
  fc.assert(
    fc.property(awkward, (parts) => {
      const text = parts.join('')
      const written = escapeExcelText(text)
      expect(unescapeExcelText(written)).toBe(text)
      expect(strFromU8(strToU8(written))).toBe(written)
    }),
  )
})

it('escapes what looks like an escape', () => {
  expect(escapeExcelText('a_x0041_\r')).toBe('a_x005F_x0041__x000D_')
})
