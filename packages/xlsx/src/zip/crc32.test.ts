import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { crc32 } from './crc32.ts'

it('gives the check value of the standard, in one go or in pieces', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf4_3926)
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf4_3926)
})
