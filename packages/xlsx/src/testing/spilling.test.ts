/// <reference types="node" />
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { blankWorkbook } from '../patch/blankWorkbook.ts'
import { patchWorkbook } from '../patch/patchWorkbook.ts'
import { fixture } from './fixture.ts'
import { setCell } from './setCell.ts'

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))

/** One of our functions and a built-in one, each filling a block, with the values they were calculated to. */
const cells = [
  setCell('A1', '核查'),
  setCell('A2', 2, { formula: 'ROW(A2:A4)', spill: { rows: 3, columns: 1 } }),
  setCell('A3', 3),
  setCell('A4', 4),
  setCell('C2', '编号', { formula: 'ZC.CHECK("zero-carbon-park")', spill: { rows: 2, columns: 2 } }),
  setCell('D2', '结果'),
  setCell('C3', 'P-01'),
  setCell('D3', '有差距'),
  setCell('A6', '末行'),
]

it.skipIf(soffice === undefined && process.env['ZC_REQUIRE_LIBREOFFICE'] !== '1').each([
  ['a new sheet', patchWorkbook(blankWorkbook('S'), { addSheets: [{ name: 'N', cells }] }), 2],
  ['a stored sheet', patchWorkbook(fixture(), { cells: [{ sheet: '内部', cells }] }), 3],
])('LibreOffice opens dynamic arrays written into %s', (_, bytes, sheet) => {
  // Columns C and D are left out: it calculates arrays anew and does not know our functions (#NAME?).
  const firstColumn = openedByLibreOffice(bytes, sheet)
    .split('\n')
    .map((line) => line.split(',')[0])
  expect(firstColumn.slice(0, 6)).toEqual(['核查', '2', '3', '4', '', '末行'])
})

/** One sheet (from 1) as LibreOffice understands it, as comma-separated text. */
function openedByLibreOffice(bytes: Uint8Array, sheet: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zc-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'book.xlsx')
  writeFileSync(path, bytes)
  // 44 = comma, 34 = quote, 76 = UTF-8; the last number is the sheet.
  const filter = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,${String(sheet)}`
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  execFileSync(
    soffice ?? 'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, path],
    { stdio: 'ignore' },
  )
  const made = readdirSync(folder).find((name) => name.endsWith('.csv'))
  return made === undefined ? '' : readFileSync(join(folder, made), 'utf8')
}
