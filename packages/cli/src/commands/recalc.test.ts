import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { tablesOf } from '@zerocarbon/workbook'
import type { CellValue } from '@zerocarbon/workbook/model'
import { openPackage, patchWorkbook, readWorkbook, type ZipEntry } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { temporaryCopy } from '../testing/temporaryCopy.ts'

const plant = 'samples/lithium-cell-plant.xlsx'
/** A copy whose total (能源台账!B21) and one month (H4) hold numbers of yesterday. */
function stale(): string {
  const copy = temporaryCopy(plant)
  const cells = [
    { row: 20, column: 1, value: 1 },
    { row: 3, column: 7, value: 2 },
  ]
  writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
  return copy
}
const total = (path: string): unknown => readWorkbook(readFileSync(path)).sheets[0]?.rows[20]?.[1]?.value

/** The first amount of ZC_Activity, made another. */
function anotherAmount(path: string) {
  const table = tablesOf(readWorkbook(readFileSync(path))).find(({ name }) => name === 'ZC_Activity')!
  const column = table.left + table.headers.findIndex((header) => /用量|Amount/.test(header))
  return { sheet: table.sheet, cells: [{ row: table.top, column, value: 99.25 }] }
}

/** What the cells that ask for the workbook's total show. */
function totals(path: string): CellValue[] {
  return readWorkbook(readFileSync(path)).sheets.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      (row ?? []).flatMap((cell) => (cell?.formula === 'ZC.EMISSIONS()' ? [cell.value] : [])),
    ),
  )
}

const partsOf = (path: string): ReadonlyMap<string, ZipEntry> => openPackage(readFileSync(path)).parts
const textOf = ({ method, packed }: ZipEntry): string =>
  Buffer.from(method === 0 ? packed : inflateRawSync(packed)).toString('utf8')
/** A sheet without the results of its formulas, and without what kind of value each is. */
const withoutResults = (sheet: string): string =>
  sheet.replaceAll(
    /<c ([^>]*)>(<f.*?(?:<\/f>|\/>))(?:<v>[^<]*<\/v>)?<\/c>/g,
    (_, attributes: string, f: string) => `<c ${attributes.replace(/ t="\w+"/, '')}>${f}</c>`,
  )

describe('zc recalc', () => {
  it('finds nothing to change in a sample, and leaves the file alone', async () => {
    const copy = temporaryCopy(plant)
    const before = readFileSync(copy)
    const { code, out } = await run('recalc', copy)
    expect([code, out]).toEqual([0, expect.stringContaining('0 格的值变了')])
    expect(Buffer.compare(readFileSync(copy), before)).toBe(0)
  })

  it('lists a number that somebody has to look at, with its cell', async () => {
    const copy = temporaryCopy(plant)
    const cells = [{ row: 20, column: 1, formula: 'ZC.MASSBALANCE({100,0.1},{100,0.9})', value: 0 }]
    writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
    const { out } = await run('recalc', copy, '--dry-run')
    expect(out).toMatch(/能源台账!B21 {2}[^\n]+\[ZC-BALANCE-NEGATIVE\]/)
    const { out: json } = await run('recalc', copy, '--dry-run', '--json')
    expect(JSON.parse(json)).toMatchObject({
      warnings: [{ at: '能源台账!B21', problem: { code: 'ZC-BALANCE-NEGATIVE' } }],
    })
  })

  it('says of every error in ZC cells why, and counts what it lists', async () => {
    const copy = temporaryCopy(plant)
    const cells = [
      { row: 29, column: 9, value: 1, formula: 'ZC.CHECK("cn.factory.national-2026","2026-12-31")' },
      { row: 30, column: 9, value: 'in the way' },
      { row: 40, column: 9, value: 1, formula: 'ZC.EMISSIONS("柴油",1,"t")/0' },
    ]
    writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
    const zh = (await run('recalc', copy, '--dry-run')).out
    expect(zh).toContain('2 个 ZC 单元格是错误值：\n  能源台账!J30  #SPILL! 结果要占多个单元格')
    expect(zh).toContain('  能源台账!J41  #DIV/0! 不是 ZC 函数给出的错误')
    const alone = patchWorkbook(readFileSync(copy), {
      cells: [{ sheet: '能源台账', cells: [{ row: 40, column: 9, value: null, formula: null }] }],
    })
    writeFileSync(copy, alone)
    const { code, out } = await run('recalc', copy, '--dry-run', '--lang', 'en')
    expect(code).toBe(4)
    expect(out).toMatch(/^Calculated \d+ cells; 1 has another value\n/)
    expect(out).toContain('1 ZC cell shows an error:\n  能源台账!J30  #SPILL! The result fills several cells')
  })

  it('does not replace a read-only file', async () => {
    const copy = stale()
    const before = readFileSync(copy)
    chmodSync(copy, 0o444)
    const { code, err } = await run('recalc', copy, '--lang', 'en')
    expect([code, err]).toEqual([5, expect.stringMatching(/is read-only; nothing was written.*to a copy/)])
    expect(Buffer.compare(readFileSync(copy), before)).toBe(0)
  })

  it('writes the values that are out of date and touches no other part', async () => {
    const copy = stale()
    const before = openPackage(new Uint8Array(readFileSync(copy))).parts
    const { code, out } = await run('recalc', copy)
    expect(code).toBe(0)
    expect(out).toContain('能源台账!B21  1 → 13399.3408815264')
    expect(total(copy)).toBe(13399.3408815264)
    const after = openPackage(new Uint8Array(readFileSync(copy))).parts
    const changed = [...before]
      .filter(([name, { crc }]) => after.get(name)?.crc !== crc)
      .map(([name]) => name)
    expect(changed).toEqual(['xl/worksheets/sheet1.xml'])
    expect(after.size).toBe(before.size)
  })

  it.each([plant, 'samples/auditors-nightmares.xlsx'])(
    '%s: changes nothing but values of formula cells when an amount was changed',
    async (sample) => {
      const copy = temporaryCopy(sample)
      writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [anotherAmount(copy)] }))
      const before = partsOf(copy)
      await run('recalc', copy)
      const after = partsOf(copy)
      expect([...after.keys()]).toEqual([...before.keys()])
      let touched = 0
      for (const [name, entry] of before) {
        const [was, is] = [textOf(entry), textOf(after.get(name)!)]
        if (was === is) continue
        touched += 1
        expect(name).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/)
        expect(withoutResults(is)).toBe(withoutResults(was))
      }
      expect(touched).toBe(sample === plant ? 1 : 0)
      const { out } = await run('fn', 'EMISSIONS', '--file', copy, '--json')
      const { value = { error: '#N/A' } } = JSON.parse(out) as { value?: number }
      const shown = totals(copy)
      expect(shown.length).toBeGreaterThan(0)
      expect(shown).toEqual(shown.map(() => value))
    },
  )

  it('only reports with --dry-run', async () => {
    const copy = stale()
    const { out } = await run('recalc', copy, '--dry-run', '--json')
    expect(JSON.parse(out)).toMatchObject({ written: false, errors: [] })
    expect((JSON.parse(out) as { changed: unknown[] }).changed).toContainEqual({
      at: '能源台账!B21',
      before: 1,
      after: 13399.3408815264,
    })
    expect(total(copy)).toBe(1)
  })

  it('names the cells that show an error, with the sentence, and ends with 4', async () => {
    const { code, out } = await run(
      'recalc',
      temporaryCopy('samples/auditors-nightmares.xlsx'),
      '--lang',
      'en',
    )
    expect(code).toBe(4)
    expect(out).toMatch(/说明!B3 {2}#N\/A Missing data: .*\[ZC-TOTAL-INCOMPLETE\]/)
  })
})

describe('what has no value', () => {
  /** A copy of the sample with formulas below its ledger, each storing 0. */
  function withFormulas(...formulas: readonly string[]): string {
    const copy = temporaryCopy(plant)
    const cells = formulas.map((formula, i) => ({ row: 40 + i, column: 9, formula, value: 0 }))
    writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
    return copy
  }
  const stored = (path: string, row: number): unknown =>
    readWorkbook(readFileSync(path)).sheets[0]?.rows[row]?.[9]?.value

  it('lists a circle with its cells and exits 4; it is an error and not 0', async () => {
    const copy = withFormulas('ZC.EMISSIONS("柴油",J42,"t")', 'J41')
    const { code, out } = await run('recalc', copy)
    expect(code).toBe(4)
    expect(out).toContain('能源台账!J41  #VALUE! 循环引用：能源台账!J41、能源台账!J42 的公式互相用到')
    expect(out).toContain('[ZC-FORMULA-CIRCULAR]')
    expect([stored(copy, 40), stored(copy, 41)]).toEqual([{ error: '#VALUE!' }, { error: '#VALUE!' }])
  })

  it('lists a misspelt function with names near to it, exits 4 and writes nothing there', async () => {
    const copy = withFormulas('ZC.EMISION("柴油",1,"t")')
    const { code, out } = await run('recalc', copy)
    expect(code).toBe(4)
    expect(out).toMatch(/能源台账!J41 {2}#NAME\? 没有函数“EMISION”。可用：EMISSIONS.*\[ZC-FUNCTION-UNKNOWN\]/)
    expect(stored(copy, 40)).toBe(0)
    const json = JSON.parse((await run('recalc', copy, '--json')).out) as { errors: unknown[] }
    expect(json.errors).toMatchObject([{ at: '能源台账!J41', problem: { code: 'ZC-FUNCTION-UNKNOWN' } }])
  })
})
