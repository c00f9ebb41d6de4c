import { readFileSync, writeFileSync } from 'node:fs'
import { patchWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { temporaryCopy } from '../testing/temporaryCopy.ts'

/** A copy of the sample with three amounts in J41:J43, the last of them no number, and a formula over them in K41. */
function withArray(value: number | { readonly error: '#SPILL!' }): string {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const amounts = [1, 1.2, '约三吨'].map((amount, i) => ({ row: 40 + i, column: 9, value: amount }))
  const formula = { row: 40, column: 10, formula: 'ZC.EMISSIONS("柴油",J41:J43,"t")', value }
  const cells = [...amounts, formula]
  writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
  return copy
}

it.each([0, { error: '#SPILL!' } as const])('lists every result of an array that shows %j', async (value) => {
  const { code, out } = await run('explain', withArray(value), '能源台账!K41')
  expect(code).toBe(4)
  expect(out).toContain('公式给出 3 × 1（行 × 列）个结果')
  expect(out).toContain('能源台账!K41  3.09590963733333 tCO2')
  expect(out).toContain('能源台账!K42  3.7150915648 tCO2')
  expect(out).toMatch(/能源台账!K43 {2}.*约三吨.*\[ZC-AMOUNT-TEXT\]/)
  expect(out).toContain('下面是第一个结果（能源台账!K41）的由来')
})

it('gives them all to programs, and none for a formula of one result', async () => {
  const read = async (path: string, cell: string): Promise<Record<string, unknown>> =>
    JSON.parse((await run('explain', path, `能源台账!${cell}`, '--json')).out) as Record<string, unknown>
  const copy = withArray(0)
  expect((await read(copy, 'K41'))['results']).toMatchObject([
    [{ unit: 'tCO2' }],
    [{ value: 3.7150915648 }],
    [{ problem: { code: 'ZC-AMOUNT-TEXT' } }],
  ])
  expect(await read(copy, 'B21')).not.toHaveProperty('results')
})

it('folds a long list unless asked for all', async () => {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const cells = [{ row: 40, column: 9, formula: 'ZC.EMISSIONS("柴油",B1:B30,"t")', value: 0 }]
  writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
  expect((await run('explain', copy, '能源台账!J41')).out).toContain('另有 10 个')
  expect((await run('explain', copy, '能源台账!J41', '--all')).out).toContain('能源台账!J70  ')
})

it('warns of a negative balance that the cell cannot show', async () => {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const formula = { row: 40, column: 10, formula: 'ZC.MASSBALANCE({100,0.1},{100,0.9})', value: 0 }
  writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells: [formula] }] }))
  const { code, out } = await run('explain', copy, '能源台账!K41')
  expect([code, out]).toEqual([0, expect.stringContaining('[ZC-BALANCE-NEGATIVE]')])
  expect((await run('explain', copy, '能源台账!K41', '--json')).out).toContain('ZC-BALANCE-NEGATIVE')
  const fn = ['fn', 'MASSBALANCE', '[[100,0.1]]', '[[100,0.9]]']
  expect((await run(...fn)).out).toContain('[ZC-BALANCE-NEGATIVE]')
  expect((await run(...fn, '--json')).out).toContain('ZC-BALANCE-NEGATIVE')
})

it('lists a table of statistics without promising steps for its first word', async () => {
  const copy = temporaryCopy('samples/lithium-cell-plant.xlsx')
  const cells = [{ row: 40, column: 10, formula: 'ZC.UNCERTAINTY({1;2},0.05,"montecarlo")', value: 0 }]
  writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
  const { code, out } = await run('explain', copy, '能源台账!K41')
  expect(code).toBe(0)
  expect(out).toContain('97.5 %')
  expect(out).not.toContain('第一个结果')
})

describe('a formula of several functions', () => {
  const plant = 'samples/lithium-cell-plant.xlsx'

  it('has the number of the cell and the steps of each function', async () => {
    const { code, out } = await run('explain', plant, '能源台账!H4')
    expect(code).toBe(0)
    for (const text of [
      '能源台账!H4 = 1196.2377332124\n',
      '公式里有 4 个 ZC 函数，逐个说明',
      '1/4  =ZC.EMISSIONS("外购电力",B4,"万kWh",$A4)\n  排放量  786.3492 tCO2\n',
      '4/4  =ZC.EMISSIONS("外购蒸汽",E4,"GJ",$A4)\n  排放量  178.2 tCO2\n',
    ])
      expect(out).toContain(text)
    expect((await run('explain', plant, '能源台账!H4', '--lang', 'en')).out).toContain(
      '4 ZC functions in the',
    )
  })

  it('gives programs each of them', async () => {
    const { out } = await run('explain', plant, '能源台账!H4', '--json')
    const { value, unit, steps, parts } = JSON.parse(out) as Record<string, unknown>
    expect([value, unit, steps]).toEqual([1196.2377332124, null, []])
    expect(parts).toHaveLength(4)
    expect(parts).toMatchObject([
      { unit: 'tCO2', steps: expect.arrayContaining([expect.anything()]) },
      {},
      {},
      {},
    ])
  })

  it('says which of them failed, and of which only the first result is explained', async () => {
    const copy = withArray(0)
    const formula = 'SUM(ZC.EMISSIONS("柴油",J41:J42,"t"))+ZC.EMISSIONS("柴由",1,"t")*2'
    const cells = [{ row: 44, column: 9, formula, value: { error: '#N/A' } as const }]
    writeFileSync(copy, patchWorkbook(readFileSync(copy), { cells: [{ sheet: '能源台账', cells }] }))
    const { code, out } = await run('explain', copy, '能源台账!J45')
    expect(code).toBe(4)
    expect(out).toContain('能源台账!J45 = （没有数）')
    expect(out).toContain('  给出 2 个结果，下面是第一个：\n  ')
    expect(out).toMatch(/2\/2 {2}=ZC\.EMISSIONS\("柴由",1,"t"\)\n {2}.*\[ZC-CARRIER-UNKNOWN\]/)
  })
})
