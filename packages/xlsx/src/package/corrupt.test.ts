import { sentence, ZcError, type Problem } from '@zerocarbon/accounting/errors'
import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readWorkbook } from '../read/readWorkbook.ts'
import { fixture, fixtureParts } from '../testing/fixture.ts'
import { writeZip, zipEntry } from '../zip/writeZip.ts'
import { limits } from './limits.ts'

const SHEET = 'xl/worksheets/sheet1.xml'
const sheet = (change: (text: string) => string): Uint8Array =>
  fixture({ [SHEET]: change(fixtureParts[SHEET]!) })

/** The deflated bytes of the first part, made nonsense. */
function garbled(): Uint8Array {
  const bytes = fixture()
  return bytes.fill(0xff, 60, 90)
}

const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['cut off', () => fixture().subarray(0, 3000)],
  ['garbled', garbled],
  ['with an open tag', () => sheet((text) => text.replace('</row>', ''))],
  ['with wrong syntax', () => sheet((text) => text.replace('<sheetData>', '<sheetData =>'))],
  ['with a DTD', () => sheet((text) => `<!DOCTYPE a>${text}`)],
  ['with a cell out of place', () => sheet((text) => text.replace(/<c r="[A-Z]+[0-9]+"/, '<c r="ZZZZ1"'))],
  ['with no sheet', () => fixture({ [SHEET]: null })],
  [
    'with too many parts',
    () =>
      writeZip(Array.from({ length: limits.parts + 1 }, (_, i) => zipEntry(`p${String(i)}`, strToU8('')))),
  ],
]

it.each(files)('says in Chinese what is wrong with a file %s, without English', (_, make) => {
  const problem = problemOf(make())
  const zh = sentence(problem, 'zh').replaceAll(
    /(?:\[Content_Types\]|xl\/[\w/]+|file)(?:\.xml|\.rels)?|\.xlsx|DTD|XML|Excel|MB/g,
    '',
  )
  expect(zh).toMatch(/^文件损坏|^解压后/)
  expect(zh).not.toMatch(/[a-z]{2,}(?<!\brow|\bsheetData)/)
  expect(sentence(problem, 'en')).not.toMatch(/[\u4e00-\u9fff]/)
})

function problemOf(bytes: Uint8Array): Problem {
  try {
    readWorkbook(bytes)
  } catch (error) {
    if (error instanceof ZcError) return error.problem
  }
  throw new Error('It was read')
}
