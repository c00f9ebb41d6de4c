import { describe, expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'
import { createFactorBook } from './createFactorBook.ts'
import { readOwnFactors } from './readOwnFactors.ts'
import { withOwnFactors } from './withOwnFactors.ts'

const book = createFactorBook(cn2026)
const header = 'id,carrier,value,unit,year,evidence'
const good = 'steam-a,蒸汽,0.0952,tCO2/GJ,2025,供方证明 A-7'
const read = (text: string) => readOwnFactors(text, book)
/** Place, column and text of each problem. */
const faults = (text: string): string[][] =>
  read(text).problems.map((problem) =>
    problem.code === 'ZC-OWN-FACTOR'
      ? [problem.info.place, problem.info.column, problem.info.text]
      : [problem.code],
  )

describe('a good file', () => {
  it('gives factors of the set own, with the evidence as source', () => {
    const { factors, problems } = read(`${header}\n${good}\n`)
    expect(problems).toEqual([])
    expect(factors).toMatchObject([
      {
        kind: 'rate',
        id: 'own/steam-a',
        carrier: 'heat',
        set: 'own',
        value: '0.0952',
        numerator: 'tCO2',
        per: 'GJ',
        source: { title: '供方证明 A-7', locator: 'CSV:2' },
        valid: { from: '2025-01-01', to: null },
        reviewBy: '2026-12-31',
      },
    ])
  })

  it('states a fuel in tonnes of CO2, exactly', () => {
    const { factors } = read(`${header}\ndiesel-x,柴油,2650.5,kgCO2/L,2025,检测报告 3`)
    expect(factors).toMatchObject([{ kind: 'fuel', direct: '2.6505', per: 'L', ncv: null }])
  })

  it('reads JSON alike', () => {
    const rows = [
      { id: 'steam-a', carrier: 'steam', value: '0.0952', unit: 'tCO2/GJ', year: 2025, evidence: 'A-7' },
    ]
    expect(read(JSON.stringify(rows)).factors).toMatchObject([{ id: 'own/steam-a', value: '0.0952' }])
  })

  it('is found by id or set, and changes nothing by itself', () => {
    const { factors } = read(`${header}\n${good}`)
    const merged = createFactorBook(withOwnFactors(cn2026, factors))
    expect(merged.byId('own/steam-a')).toBe(factors[0])
    expect(merged.find({ kind: 'rate', carrier: 'heat', set: 'own' })).toBe(factors[0])
    expect(merged.find({ kind: 'rate', carrier: 'heat' }).id).toBe('heat/CN/default')
  })
})

it.each([
  [`id,carrier\n${good}`, ['CSV:1', 'value', '']],
  [`${header},colour\n${good},red`, ['CSV:1', 'colour', 'colour']],
  [`${header},id\n${good},x`, ['CSV:1', 'id', 'id']],
  [`${header}\nsteam-a,蒸汽`, ['CSV:2', '', 'steam-a,蒸汽']],
  [`${header}\n${good}\n"x`, ['CSV:3', '', '']],
  [`${header}\n${good}\n${good}`, ['CSV:3', 'id', 'steam-a']],
  [`${header}\n${good.replace('steam-a', 'Steam A')}`, ['CSV:2', 'id', 'Steam A']],
  [`${header}\n${good.replace('蒸汽', '蒸气机')}`, ['CSV:2', 'carrier', '蒸气机']],
  [
    `${header}\n${good.replace('0.0952', '0,0952').replace('0,0952', '"0,0952"')}`,
    ['CSV:2', 'value', '0,0952'],
  ],
  [`${header}\n${good.replace('0.0952', '-1')}`, ['CSV:2', 'value', '-1']],
  [`${header}\n${good.replace('tCO2/GJ', 'tCO2/t')}`, ['CSV:2', 'unit', 'tCO2/t']],
  [`${header}\n${good.replace('tCO2/GJ', 'tCO2e/GJ')}`, ['CSV:2', 'unit', 'tCO2e/GJ']],
  [`${header}\n${good.replace('2025', '25')}`, ['CSV:2', 'year', '25']],
  [`${header}\n${good.replace('供方证明 A-7', '')}`, ['CSV:2', 'evidence', '']],
  [`${header},from\n${good},1.1.2025`, ['CSV:2', 'from', '1.1.2025']],
  [`${header},region\n${good},火星`, ['CSV:2', 'region', '火星']],
  ['[{]', ['JSON', '', '[{]']],
  ['[5]', ['JSON[0]', 'id', '']],
  [
    '[{"id":"a","carrier":"steam","value":0.1,"unit":"tCO2/GJ","year":"2025","evidence":"x"}]',
    ['JSON[0]', 'value', '0.1'],
  ],
])('refuses %#, naming the place', (text, fault) => {
  expect(read(text).factors).toEqual([])
  expect(faults(text)).toContainEqual(fault)
})

it('lists every problem of every row', () => {
  const rows = [good.replace('2025', '25').replace('tCO2/GJ', 'x'), good.replace('供方证明 A-7', '')]
  expect(faults([header, ...rows].join('\n')).length).toBe(4)
})

it('stops at its limits', () => {
  expect(read('x'.repeat(1_000_001)).problems).toMatchObject([{ code: 'ZC-OWN-SIZE' }])
  const rows = Array.from({ length: 5_001 }, (_, i) => good.replace('steam-a', `s${String(i)}`))
  expect(read([header, ...rows].join('\n')).problems).toMatchObject([
    { code: 'ZC-OWN-SIZE', info: { size: '5001', limit: '5000' } },
  ])
})
