import { expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { codesOf, report } from '../testing/madeUpPlant.ts'
import { activities, inputs, settings } from '../testing/madeUpTables.ts'

const year = ['2026-01', '2026-12'] as const
const row = (method: string, name: string, value: CellValue, unit = ''): readonly CellValue[] => [
  method,
  null,
  ...year,
  name,
  value,
  unit,
  null,
]
const found = (...rows: readonly (readonly CellValue[])[]) =>
  codesOf(report(settings(), activities([[...year, '外购电力', 1, 'MWh', 'E-1']]), inputs(rows)))

const leak = (value: CellValue, unit = '', equipment = 'a') =>
  found(
    row('sf6-leak', `充注量:${equipment}`, 100, 'kg'),
    row('sf6-leak', `年泄漏率:${equipment}`, value, unit),
  )

// Published for use: 0.2 % a year of sealed equipment to 14 % in the United States.
it.each<readonly [CellValue, string, boolean]>([
  [0.5, '', true],
  [0.5, '%', false],
  [0.005, '', false],
  ['0.5 %', '', false],
  [14, '%', false],
  [0.3, '', false],
  [0.005, '%', true],
])('a leak rate of SF6 of %s %s', (value, unit, unusual) => {
  expect(leak(value, unit)).toEqual(unusual ? ['ZC-SHARE-UNUSUAL 工艺!F3'] : [])
})

it.each<readonly [CellValue, string, boolean]>([
  [0.0097, '', true],
  [0.29, '', true],
  [29, '%', true],
  [0.3, '', false],
  [0.97, '', false],
  ['970 kg/t', '', false],
])('a purity of a carbonate of %s %s', (value, unit, unusual) => {
  const codes = found(row('carbonate', '用量:石灰石', 100, 't'), row('carbonate', '纯度:石灰石', value, unit))
  expect(codes).toEqual(unusual ? ['ZC-SHARE-UNUSUAL 工艺!F3'] : [])
})

it('holds a share without the sign against its default too', () => {
  const decomposed = (value: number) =>
    found(row('carbonate', '用量:石灰石', 100, 't'), row('carbonate', '分解率:石灰石', value))
  expect(decomposed(0.0098)).toEqual(['ZC-SHARE-UNUSUAL 工艺!F3'])
  expect(decomposed(0.5)).toEqual([])
})

it('says what is usual and who says so', () => {
  const all = report(
    settings(),
    activities([[...year, '外购电力', 1, 'MWh', 'E-1']]),
    inputs([row('sf6-leak', '充注量:a', 100, 'kg'), row('sf6-leak', '年泄漏率:a', 0.5)]),
  )
  expect(all.issues).toMatchObject([
    {
      severity: 'should',
      info: {
        value: '0.5（50 %）',
        usual: '0.2–14 %',
        source: { en: expect.stringContaining('2006 IPCC') as string },
      },
    },
  ])
  expect(all.inventory.complete).toBe(true)
})
