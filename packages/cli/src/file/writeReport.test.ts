import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { openPackage, patchWorkbook, readWorkbook } from '@zerocarbon/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot, temporaryCopy } from '../testing/temporaryCopy.ts'

const books = [
  'samples/lithium-cell-plant.xlsx',
  'samples/auditors-nightmares.xlsx',
  'packages/xlsx/src/testing/libreoffice.xlsx',
]
/** Parts that list the others, and the styles; a new sheet has to be named in them. */
const lists = new Set([
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
])
const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))

describe.each(books)('inventory --write on %s', (book) => {
  it('adds its two sheets and keeps every other part byte for byte', async () => {
    const copy = copyWithTable(book)
    const before = unzipSync(readFileSync(copy))
    await run('inventory', copy, '--write')
    const after = unzipSync(readFileSync(copy))
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(before[part]!, after[part] ?? new Uint8Array()) !== 0,
    )
    expect(changed.filter((part) => !lists.has(part))).toEqual([])
    const added = readWorkbook(readFileSync(copy)).sheets.map(({ name }) => name)
    expect(added.slice(-2)).toEqual(['ZC_Results', 'ZC_Provenance'])
    expect(readdirSync(dirname(copy))).toEqual(['book.xlsx'])
  })

  it('has one table of results after the second time', async () => {
    const copy = copyWithTable(book)
    await run('inventory', copy, '--write')
    const once = readFileSync(copy)
    await run('inventory', copy, '--write')
    const again = readWorkbook(readFileSync(copy))
    expect(again.sheets).toEqual(readWorkbook(once).sheets)
    expect(again.tables.filter(({ name }) => name === 'ZC_Results')).toHaveLength(1)
  })

  it('does not write the file where nothing would change, and says so', async () => {
    const copy = copyWithTable(book)
    await run('inventory', copy, '--write')
    const { ino, mtimeMs } = statSync(copy)
    const { err } = await run('inventory', copy, '--write')
    expect(err).toContain(`无变化，未写入 ${copy}`)
    expect(statSync(copy)).toMatchObject({ ino, mtimeMs })
    expect((await run('inventory', copy, '--write', '--json', '--lang', 'en')).err).toMatch(/^Written to/)
  })

  it.skipIf(soffice === undefined && process.env['ZC_REQUIRE_LIBREOFFICE'] !== '1')(
    'gives a file LibreOffice opens with the results in it',
    async () => {
      const copy = copyWithTable(book)
      await run('inventory', copy, '--write')
      expect(openedByLibreOffice(copy)).toMatch(/总排放（位置法，仅 CO2）/)
    },
  )
})

/** A copy that is sure to have a ZC table: a workbook of somebody else gets an empty one. */
function copyWithTable(book: string): string {
  const copy = temporaryCopy(book)
  const bytes = readFileSync(copy)
  if (readWorkbook(bytes).tables.some(({ name }) => name === 'ZC_Activity')) return copy
  const columns = ['期间起', '排放源', '用量', '单位']
  const table = { name: 'ZC_Activity', top: 0, left: 0, bottom: 1, right: 3, columns }
  writeFileSync(copy, patchWorkbook(bytes, { addSheets: [{ name: 'ZC_Activity', cells: [], table }] }))
  return copy
}

/** The sheet ZC_Results as LibreOffice understands it, as comma-separated text. */
function openedByLibreOffice(path: string): string {
  const folder = join(dirname(path), 'out')
  mkdirSync(folder)
  const sheet = readWorkbook(readFileSync(path)).sheets.findIndex(({ name }) => name === 'ZC_Results') + 1
  // 44 = comma, 34 = quote, 76 = UTF-8; the last number is the sheet.
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${String(sheet)}`
  const profile = `-env:UserInstallation=file://${folder}/profile`
  execFileSync(
    soffice ?? 'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, path],
    { stdio: 'ignore' },
  )
  const made = readdirSync(folder).find((name) => name.endsWith('.csv'))
  return made === undefined ? '' : readFileSync(join(folder, made), 'utf8')
}

describe('nothing is half-written', () => {
  const plant = 'samples/lithium-cell-plant.xlsx'

  it('adds no sheets to a workbook without any ZC table, and says so', async () => {
    const copy = temporaryCopy('packages/xlsx/src/testing/libreoffice.xlsx')
    const before = readFileSync(copy)
    const { code, out, err } = await run('inventory', copy, '--write')
    expect([code, err]).toEqual([4, expect.stringMatching(/^未写入 .*\[ZC-TABLE-MISSING\]$/)])
    expect(out).toContain('工作簿里没有表 ZC_Activity')
    expect(Buffer.compare(readFileSync(copy), before)).toBe(0)
    expect((await run('inventory', copy, '--write', '--json', '--lang', 'en')).err).toMatch(
      /^Nothing written/,
    )
  })

  it.each(['~$book.xlsx', '~$ok.xlsx', '.~lock.book.xlsx#'])(
    'refuses while %s stands beside the file',
    async (lock) => {
      const copy = temporaryCopy(plant)
      const before = readFileSync(copy)
      writeFileSync(join(dirname(copy), lock), '')
      const { code, err } = await run('inventory', copy, '--write')
      expect([code, err]).toEqual([5, expect.stringContaining('ZC-FILE-LOCKED')])
      expect(Buffer.compare(readFileSync(copy), before)).toBe(0)
    },
  )

  it('follows a link to the file behind it', async () => {
    const copy = temporaryCopy(plant)
    const link = join(dirname(copy), 'link.xlsx')
    symlinkSync(copy, link)
    expect((await run('inventory', link, '--write')).code).toBe(0)
    expect(readWorkbook(readFileSync(copy)).sheets.some(({ name }) => name === 'ZC_Results')).toBe(true)
  })

  it.each([0o664, 0o600])('keeps the permissions %o of the file', async (mode) => {
    const copy = temporaryCopy(plant)
    chmodSync(copy, mode)
    await run('inventory', copy, '--write')
    expect(statSync(copy).mode & 0o777).toBe(mode)
  })

  it('does not replace a read-only file', async () => {
    const copy = temporaryCopy(plant)
    const before = readFileSync(copy)
    chmodSync(copy, 0o444)
    const { code, err } = await run('inventory', copy, '--write')
    expect([code, err]).toEqual([5, expect.stringMatching(/只读文件.*去掉只读属性.*\[ZC-FILE-UNWRITABLE\]/)])
    expect(Buffer.compare(readFileSync(copy), before)).toBe(0)
    expect(statSync(copy).mode & 0o777).toBe(0o444)
  })

  it('adds no sheets to a workbook of protected structure', async () => {
    const copy = temporaryCopy(plant)
    const parts = unzipSync(readFileSync(copy))
    const book = strFromU8(parts['xl/workbook.xml']!)
    const guarded = book.replace('<bookViews>', '<workbookProtection lockStructure="1"/><bookViews>')
    const before = Buffer.from(zipSync({ ...parts, 'xl/workbook.xml': strToU8(guarded) }))
    writeFileSync(copy, before)
    const { code, err } = await run('inventory', copy, '--write', '--lang', 'en')
    expect([code, err]).toEqual([5, expect.stringMatching(/sheet ZC_Results.*\[ZC-FILE-UNWRITABLE\]/)])
    expect(err).toContain(`The structure of ${copy} is protected`)
    expect(Buffer.compare(readFileSync(copy), before)).toBe(0)
    expect((await run('recalc', copy)).code).toBe(0)
  })

  it.each([
    ['ZC-FILE-ENCRYPTED', encrypted()],
    ['ZC-FILE-NOT-XLSX', Buffer.from('hello')],
    ['ZC-FILE-NOT-XLSX', Buffer.alloc(0)],
    ['ZC-FILE-CORRUPT', readFileSync(fromRoot(plant)).subarray(0, 20_000)],
  ])('says %s and leaves the file alone', async (code, bytes) => {
    const copy = temporaryCopy(plant)
    writeFileSync(copy, bytes)
    expect(await run('inventory', copy, '--write')).toMatchObject({
      code: 3,
      err: expect.stringContaining(code),
    })
    expect(Buffer.compare(readFileSync(copy), bytes)).toBe(0)
  })
})

/** The head of a password-protected workbook: a compound file that names its encrypted stream. */
function encrypted(): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(600),
  ])
}

it('opens the samples within the limits', () => {
  for (const book of books)
    expect(openPackage(readFileSync(fromRoot(book))).entries.length).toBeGreaterThan(5)
})
