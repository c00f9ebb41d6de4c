import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { wholeCatalogue } from '../functions/wholeCatalogue.ts'
import { registerInWps } from './registerInWps.ts'
import type { WpsResult } from './WpsHost.ts'

// In place of WPS: what it is given, under the name a formula would use.
const functions = new Map<string, (...passed: unknown[]) => WpsResult>()
const count = registerInWps(
  { AddCustomFunction: (space, name, callback) => void functions.set(`${space}.${name}`, callback) },
  wholeCatalogue('zh'),
  'zh',
)
const call = (name: string, ...passed: unknown[]): WpsResult => functions.get(`ZC.${name}`)!(...passed)
const LEFT_OUT = -2147352572

it('registers every function of the catalogue under its Excel name', () => {
  expect(count).toBe(zcFunctions.length)
  expect([...functions.keys()]).toEqual(zcFunctions.map(({ name }) => `ZC.${name}`))
})

it('registers nothing in a WPS without custom functions', () => {
  expect(registerInWps({}, wholeCatalogue('zh'), 'zh')).toBe(0)
  expect(registerInWps(undefined, wholeCatalogue('zh'), 'zh')).toBe(0)
})

it('takes scalars, single cells as arrays and arguments left out', () => {
  const diesel = 3.7150915648
  expect(call('EMISSIONS', '柴油', 1.2, 't')).toBe(diesel)
  expect(call('EMISSIONS', [['柴油']], [[1.2]], [['t']], LEFT_OUT, [[LEFT_OUT]], undefined)).toBe(diesel)
  expect(call('EMISSIONS', '柴油', 1.2, 't', null, '', [['']], { stream: true })).toBe(diesel)
})

it('takes ranges and gives a value or a sentence for each row', () => {
  const amounts = [[1.2], [''], [undefined], ['#REF!'], [-1], [new Date(0)]]
  const rows = call(
    'EMISSIONS',
    amounts.map(() => ['柴油']),
    amounts,
    't',
  ) as WpsResult[][]
  expect(rows.map(([cell]) => cell)).toEqual([
    3.7150915648,
    expect.stringMatching(/\[ZC-AMOUNT-BLANK\]$/),
    expect.stringMatching(/\[ZC-AMOUNT-BLANK\]$/),
    expect.stringMatching(/#REF!.*\[ZC-CELL-ERROR\]$/),
    expect.stringMatching(/\[ZC-AMOUNT-NEGATIVE\]$/),
    expect.stringMatching(/#VALUE!.*\[ZC-CELL-ERROR\]$/),
  ])
})

it('answers a wrong unit with a sentence and a wrong number with none', () => {
  expect(call('EMISSIONS', '柴油', 1.2, 'kWh')).toMatch(/\[ZC-[A-Z-]+\]$/)
  expect(call('EMISSIONS', '柴油', Number.NaN, 't')).not.toBeTypeOf('number')
  expect(call('PROCESS', '水泥熟料', 'x', 'y', 'z')).toMatch(/\[ZC-[A-Z-]+\]$/)
})

it('does not say that tables are missing, which it never looked for', () => {
  for (const name of ['EMISSIONS', 'INVENTORY', 'EXPLAIN']) expect(call(name)).toContain('WPS 版还不会')
  expect(call('SCOPE', 1)).toContain('WPS 版还不会')
  expect(call('CHECK', 'x')).toContain('WPS 版还不会')
})
