import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { product, sum } from './arithmetic.ts'
import { sentence, type Issue } from '../errors/index.ts'
import { calculate } from './calculate.ts'
import type { ProcessMethod } from './ProcessMethod.ts'
import { madeUpBook } from './testing/madeUpBook.ts'

const words = (text: string) => ({ zh: text, en: text })
/** A method for these tests: Σ amount × share × factor, less what a scrubber takes. */
const made: ProcessMethod = {
  id: 'made-up',
  name: words('方法'),
  sector: words('测试'),
  formula: words('Σ'),
  source: { title: 'Made up', locator: 'tests' },
  potentials: 'A',
  inputs: [
    { id: 'amount', name: { zh: '用量', en: 'Amount' }, aliases: ['投入'], unit: 't', each: 'stuff' },
    {
      id: 'share',
      name: words('份额'),
      unit: '',
      each: 'stuff',
      otherwise: { value: '1', because: words('全部') },
    },
    {
      id: 'factor',
      name: words('因子'),
      unit: 'kg/t',
      each: 'stuff',
      most: '10',
      otherwise: { published: 'made' },
    },
    { id: 'caught', name: words('捕集'), unit: 't', otherwise: 'nothing' },
    {
      id: 'way',
      name: words('方式'),
      unit: '',
      otherwise: 'nothing',
      choices: [{ id: 'wet', name: { zh: '湿法', en: 'wet' }, aliases: ['W'] }],
    },
  ],
  run(inputs) {
    const parts = inputs
      .streams('stuff')
      .map((stream) =>
        product(words('项'), 'kg', stream.number('amount'), stream.number('share'), stream.number('factor')),
      )
    const mass = sum(words('合计'), 't', parts)
    const caught = inputs.numberOrNull('caught')
    return {
      emissions: [
        { role: 'process', gas: 'N2O', label: words('排放'), mass },
        ...(caught ? [{ role: 'recovered' as const, gas: 'CO2', label: words('回收'), mass: caught }] : []),
      ],
      figures: inputs.choice('way') === 'wet' ? [{ id: 'way', label: words('湿'), figure: mass }] : [],
    }
  },
}
const book = madeUpBook([['made', '甲', '2', 'kg/t']], [['N2O', 'A', '300']])
const row = (name: string, value: number | string, unit = '') => ({ name, value, unit })
const run = (...rows: ReturnType<typeof row>[]) => calculate(made, { rows }, book)
const codes = (...rows: ReturnType<typeof row>[]) => {
  const { issues, co2e, lines } = run(...rows)
  expect([co2e, lines]).toEqual([null, []])
  return issues.map(({ code }) => code)
}

describe('names', () => {
  it('may be id, name or alias, in any width and case, with either colon', () => {
    for (const name of ['amount:甲', 'AMOUNT：甲', ' 用量 : 甲', '投入:甲', '用量:甲'])
      expect(run(row(name, 3, 't')).co2e?.toString()).toBe('1800')
  })

  it('that nobody knows, that come twice or miss their stream are refused', () => {
    expect(codes(row('用量:甲', 1, 't'), row('水分:甲', 1))).toEqual(['ZC-INPUT-UNKNOWN'])
    expect(codes(row('用量:甲', 1, 't'), row('投入:甲', 2, 't'))).toEqual(['ZC-INPUT-TWICE'])
    expect(codes(row('用量', 1, 't'))).toEqual(['ZC-INPUT-STREAM'])
    expect(codes(row('用量:甲', 1, 't'), row('捕集:甲', 2, 't'))).toEqual(['ZC-INPUT-STREAM'])
  })

  it('of objects in general are no streams of their own', () => {
    expect(codes(row('用量:__proto__', 1, 't'))).toEqual(['ZC-INPUT-MISSING'])
    expect(codes(row('constructor', 1, 't'))).toContain('ZC-INPUT-UNKNOWN')
  })
})

describe('values', () => {
  it('outside their bounds are refused, most often a slip of 100 or 1,000', () => {
    expect(codes(row('用量:甲', 1, 't'), row('份额:甲', 97))).toEqual(['ZC-INPUT-RANGE'])
    expect(codes(row('用量:甲', 1, 't'), row('因子:甲', 2, 'kg/kg'))).toEqual(['ZC-INPUT-RANGE'])
    expect(codes(row('用量:甲', -1, 't'))).toEqual(['ZC-INPUT-RANGE'])
  })

  it('that cannot be read are named once, not also as missing', () => {
    expect(codes(row('用量:甲', '约三', ''))).toEqual(['ZC-NUMBER-INVALID'])
  })

  it('stand in where published or fixed, and the result names them', () => {
    const { defaults } = run(row('用量:甲', 1, 't'))
    expect(defaults.map(({ id }) => id)).toEqual(['process/made-up/made/甲'])
    expect(run(row('用量:甲', 1, 't'), row('因子:甲', 5, 'kg/t')).defaults).toEqual([])
  })

  it('may be words of a list', () => {
    const figures = (word: string) =>
      run(row('用量:甲', 1, 't'), row('方式', word)).figures.map(({ id }) => id)
    expect([figures('湿法'), figures('w')]).toEqual([['way'], ['way']])
    expect(codes(row('用量:甲', 1, 't'), row('方式', '干法'))).toEqual(['ZC-INPUT-CHOICE'])
  })
})

describe('the result', () => {
  it('weighs gases by the set of the method or the one asked for, and borrows from none', () => {
    expect(calculate(made, { rows: [row('用量:甲', 1, 't')], potentials: 'B' }, book).co2e).toBeNull()
    expect(run(row('用量:甲', 1, 't')).lines[0]?.potential?.id).toBe('gwp/A/N2O')
  })

  it('keeps what is recovered on a negative line of its own', () => {
    const { lines, co2, co2e } = run(row('用量:甲', 1, 't'), row('捕集', 50, 't'))
    expect(lines.map((line) => line.co2e.toString())).toEqual(['600', '-50'])
    expect([co2?.toString(), co2e?.toString()]).toEqual(['-50', '550'])
  })

  it('does not depend on the order of rows, on the unit, or on a stream split in two', () => {
    const grams = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(grams, fc.infiniteStream(fc.boolean()), (amounts, coins) => {
        const rows = amounts.flatMap((g, i) => [
          row(`用量:${String(i)}`, coins.next().value ? `${String(g)} g` : `${String(g)}e-6 t`),
          row(`因子:${String(i)}`, '2 kg/t'),
        ])
        const whole = [row('用量:甲', `${String(amounts.reduce((a, b) => a + b, 0))} g`)]
        const results = [rows, rows.toReversed(), whole].map((each) => run(...each).co2e!)
        expect(results.every((value) => value.eq(results[0]!))).toBe(true)
      }),
    )
  })
})

it('warns where more of a gas is deducted than the run emits, and not where it is only deducted', () => {
  const both: ProcessMethod = {
    ...made,
    run: (inputs) => ({
      emissions: [
        {
          role: 'process',
          gas: 'CO2',
          label: words('排放'),
          mass: inputs.streams('stuff')[0]!.number('amount'),
        },
        { role: 'recovered', gas: 'CO2', label: words('回收'), mass: inputs.number('caught') },
      ],
    }),
  }
  const warned = (method: ProcessMethod, caught: number) =>
    calculate(method, { rows: [row('用量:甲', 10, 't'), row('捕集', caught, 't')] }, book).issues.map(
      ({ code }) => code,
    )
  expect(warned(both, 10)).toEqual([])
  expect(warned(both, 11)).toEqual(['ZC-BALANCE-NEGATIVE'])
  expect(warned(made, 11)).toEqual([])
})

it('speaks of the gas that is deducted, and of carbon where the balance is one of carbon', () => {
  const found = (unit: string, gas: string): string => {
    const negative: ProcessMethod = {
      ...made,
      run: (inputs) => {
        const amount = inputs.streams('stuff')[0]!.number('amount')
        const less = { ...amount, value: amount.value.neg(), unit }
        const mass = { ...amount, value: amount.value.abs() }
        return gas === ''
          ? { emissions: [], figures: [{ id: 'left', label: words('余'), figure: less }] }
          : {
              emissions: [
                { role: 'process', gas, label: words('排放'), mass: { ...mass, value: less.value } },
              ],
            }
      },
    }
    const { issues } = calculate(negative, { rows: [row('用量:甲', 10, 't')] }, book)
    const warning = issues.find(({ code }) => code === 'ZC-BALANCE-NEGATIVE') as Issue
    return `${sentence(warning, 'zh')} ${sentence(warning, 'en')}`
  }
  expect(found('', 'CO2')).toMatch(/碳[^]*carbon/)
  expect(found('tC', '')).toMatch(/碳[^]*carbon/)
  expect(found('', 'N2O')).toMatch(/N2O[^]*N2O/)
  for (const said of [found('', 'N2O'), found('kgCH4', ''), found('t', '')])
    expect(said).not.toMatch(/碳|carbon/)
})

it('joins streams that are one name written in two ways', () => {
  const { co2e, issues } = run(row('用量:P·I', 3, 't'), row('因子:p-i', '2 kg/t'))
  expect([co2e?.toString(), issues]).toEqual(['1800', []])
  expect(codes(row('用量:1-1', 3, 't'), row('因子:11', '2 kg/t'), row('用量:P I', 1, 't'))).toContain(
    'ZC-INPUT-MISSING',
  )
})
