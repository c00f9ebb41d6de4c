import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { ZcError } from '@zerocarbon/accounting/errors'
import { describe, expect, it } from 'vitest'
import { patchWorkbook } from '../patch/patchWorkbook.ts'
import { readWorkbook } from '../read/readWorkbook.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { writeZip, zipEntry } from '../zip/writeZip.ts'
import { limits } from './limits.ts'
import { openPackage } from './openPackage.ts'

const types = zipEntry('[Content_Types].xml', strToU8('<Types/>'))

const outcome = /^nothing$|\[ZC-FILE-[A-Z-]+\]$/

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof ZcError) return error.message
    // The name of the sheet to patch may be what was damaged.
    if (error instanceof TypeError && error.message.startsWith('There is no sheet')) return 'nothing'
    throw error
  }
  return 'nothing'
}

const open = (...args: Parameters<typeof openPackage>): string => codeOf(() => openPackage(...args))

it('refuses a file too large, in megabytes', () => {
  const error = open(new Uint8Array(3_000_000), { ...limits, fileBytes: 2 * 1024 * 1024 })
  expect(error).toBe(
    'The file has 3 MB, over the limit of 2 MB. Split it into two workbooks [ZC-FILE-TOO-LARGE]',
  )
})

describe('OLE', () => {
  const ole = (text: string): Uint8Array => {
    const bytes = new Uint8Array(2048)
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    for (const [i, letter] of Array.from(text).entries()) bytes[1024 + 2 * i] = letter.charCodeAt(0)
    return bytes
  }
  it('tells a password from an old .xls', () => {
    expect(open(ole('EncryptedPackage'))).toContain('ZC-FILE-ENCRYPTED')
    expect(open(ole('Workbook'))).toContain('ZC-FILE-NOT-XLSX')
  })
})

it.each([
  ['nothing', new Uint8Array(0)],
  ['text', strToU8('a,b\n1,2\n')],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') })],
])('refuses %s as no workbook', (_, bytes) => {
  expect(open(bytes, limits, 'x')).toContain('x is not an .xlsx workbook')
})

it('refuses every truncation', () => {
  const bytes = fixture()
  for (let length = 4; length < bytes.length; length += 97) {
    expect(codeOf(() => readWorkbook(bytes.subarray(0, length)))).toMatch(/ZC-FILE-(CORRUPT|NOT-XLSX)/)
  }
})

it.each(['/abs.xml', 'a\\b.xml', '../up.xml', 'a/../b.xml'])('refuses the part name %s', (name) => {
  expect(open(writeZip([types, zipEntry(name, strToU8('x'))]))).toContain('part name not allowed')
})

it('refuses one name twice, whatever its case', () => {
  const twice = [types, zipEntry('a.xml', strToU8('x')), zipEntry('A.xml', strToU8('y'))]
  expect(open(writeZip(twice))).toContain('two parts of this name')
})

describe('bombs', () => {
  it('refuses zeros packed a thousand to one', () => {
    const bomb = zipSync({ '[Content_Types].xml': new Uint8Array(64 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(100_000)
    expect(open(bomb)).toMatch(/is \d+:1, over the limit of 500:1.*ZC-FILE-BOMB/)
  })
  it('refuses too much in one part, in all parts, or too many parts', () => {
    const bytes = zipSync({ '[Content_Types].xml': new Uint8Array(3000), b: new Uint8Array(3000) })
    expect(open(bytes, { ...limits, partBytes: 2000 })).toContain('ZC-FILE-BOMB')
    expect(open(bytes, { ...limits, totalBytes: 5000 })).toContain('ZC-FILE-BOMB')
    expect(open(bytes, { ...limits, parts: 1 })).toContain('ZC-FILE-BOMB')
    expect(open(bytes)).toBe('nothing')
  })
})

describe('entries that lie', () => {
  const lie = (change: object): string => {
    const parts = ['[Content_Types].xml', '_rels/.rels'].map((name) =>
      zipEntry(name, strToU8(`<a>${' '.repeat(99_993)}</a>`)),
    )
    return codeOf(() => readWorkbook(writeZip([parts[0]!, { ...parts[1]!, ...change }])))
  }
  it.each([
    ['a size too small', { size: 10 }, 'larger than declared'],
    ['a size too large', { size: 200_000 }, 'smaller than declared'],
    ['a wrong checksum', { crc: 1 }, 'checksum differs'],
    ['a stored size that differs', { method: 0 }, 'size differs'],
    ['another method', { method: 12 }, 'compression method 12'],
  ])('refuses %s', (_, change, detail) => {
    expect(lie(change)).toMatch(new RegExp(`_rels/\\.rels \\(${detail}`))
  })
  it('asks for no password', () => {
    expect(lie({ flags: 1 })).toContain('ZC-FILE-ENCRYPTED')
  })
})

it('whatever bytes are flipped, says so or reads on', () => {
  const bytes = fixture()
  const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(flips, (list) => {
      const flipped = bytes.slice()
      for (const [at, mask] of list) flipped[at]! ^= mask
      expect(codeOf(() => readWorkbook(flipped))).toMatch(outcome)
      expect(codeOf(() => patchWorkbook(flipped, { names: [{ name: 'n', refersTo: '1' }] }))).toMatch(outcome)
    }),
    { numRuns: 300 },
  )
})

it('whatever characters of a part are changed, says so or reads on', () => {
  const names = Object.keys(fixtureParts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  const change = fc.record({
    name: fc.constantFrom(...names),
    at: fc.nat(10_000),
    drop: fc.nat(6),
    put: fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '/',
      '9',
      '-1',
      'A1',
      '</c>',
      '<!--',
      '<![CDATA[',
      '&',
      '\u0000',
      ' x="',
    ),
  })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (list) => {
      const parts: Record<string, string> = {}
      for (const { name, at, drop, put } of list) {
        const text = parts[name] ?? fixtureParts[name]!
        const from = at % text.length
        parts[name] = text.slice(0, from) + put + text.slice(from + drop)
      }
      const bytes = fixture(parts)
      expect(codeOf(() => readWorkbook(bytes))).toMatch(outcome)
      const cells = [{ row: 3, column: 2, value: 1, formula: 'A1', style: { bold: true } }]
      const patch = (): unknown => readWorkbook(patchWorkbook(bytes, { cells: [{ sheet: '活动', cells }] }))
      expect(codeOf(patch)).toMatch(outcome)
    }),
    { numRuns: 400 },
  )
})
