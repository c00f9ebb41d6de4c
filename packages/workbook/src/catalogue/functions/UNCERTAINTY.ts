import { zcError } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import { combineProduct, combineSum, relativeOf } from '@zerocarbon/accounting/uncertainty'
import { choice } from '../choice.ts'
import { parameter } from '../parameter.ts'
import { simulatedTable } from '../simulatedTable.ts'
import { textArgument } from '../textArgument.ts'
import { uncertainRows, type UncertainRows } from '../uncertainRows.ts'
import type { Choice, Outcome, ZcFunction } from '../ZcFunction.ts'

type Method = 'sum' | 'product' | 'montecarlo'
const methods: Readonly<Record<string, Method>> = {
  sum: 'sum',
  求和: 'sum',
  相加: 'sum',
  合计: 'sum',
  product: 'product',
  乘积: 'product',
  相乘: 'product',
  montecarlo: 'montecarlo',
  'monte carlo': 'montecarlo',
  'monte-carlo': 'montecarlo',
  蒙特卡洛: 'montecarlo',
  蒙特卡罗: 'montecarlo',
}
const offered: readonly Choice[] = [
  choice('求和', 'sum', '各项相加的误差传播；不填时用它', 'Error propagation of a sum; used when empty'),
  choice('乘积', 'product', '各项相乘的误差传播', 'Error propagation of a product'),
  choice('蒙特卡洛', 'montecarlo', '模拟给出区间，结果是一张表', 'An interval by simulation, as a table'),
]

/** Combined relative uncertainty, by error propagation; on request a spilled table of a small simulation. */
export const UNCERTAINTY: ZcFunction = {
  name: 'UNCERTAINTY',
  summary: {
    zh: '合成相对不确定度（IPCC 方法一），或用蒙特卡洛给出区间',
    en: 'Combines relative uncertainties (IPCC approach 1), or gives an interval by Monte Carlo',
  },
  parameters: [
    parameter('数值', 'values', { zh: '各项数值，同一单位', en: 'The values, in one unit' }, 'any', false),
    parameter(
      '相对不确定度',
      'relative',
      {
        zh: '95 % 区间的半宽：5%、0.05 或文字 "5%"',
        en: 'Half-width of the 95 % interval: 5%, 0.05 or the text "5%"',
      },
      'any',
      false,
    ),
    {
      ...parameter('方法', 'method', {
        zh: '求和（不填时）、乘积 或 蒙特卡洛',
        en: 'sum (when empty), product or montecarlo',
      }),
      choices: offered,
    },
    parameter('因子', 'factor', {
      zh: '各项所用因子的名称；同名的共用一个误差',
      en: 'Name of the factor of each value; the same name shares one error',
    }),
    parameter('因子不确定度', 'factorRelative', {
      zh: '各因子的相对不确定度，写法同上',
      en: 'Relative uncertainty of each factor, written as above',
    }),
  ],
  examples: [
    '=ZC.UNCERTAINTY(能源台账!B4:B15,"5%")',
    '=ZC.UNCERTAINTY(能源台账!B4:B15,0.05,"sum","外购电力",0.1)',
  ],
  run([values, relative, method, factor, factorRelative], { language }) {
    const chosen = methodNamed(textArgument(method, '方法 method'))
    const rows = uncertainRows(values, relative, factor, factorRelative)
    if (chosen === 'montecarlo') return simulatedTable(rows, language)
    return chosen === 'product' ? ofProduct(rows) : ofSum(rows)
  },
}

function methodNamed(text: string): Method {
  const key = text.trim().toLowerCase()
  if (key === '') return 'sum'
  if (Object.hasOwn(methods, key)) return methods[key]!
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: '方法 method',
    text: text.slice(0, 40),
    allowed: '求和 sum、乘积 product、蒙特卡洛 montecarlo',
  })
}

function ofSum({ lines, factors }: UncertainRows): Outcome {
  const sum = combineSum(lines, factors)
  return number(relativeOf(sum), '√Σ(x·u)² ÷ |Σx|', lines.length, sum.wide.length)
}

function ofProduct({ lines, factors }: UncertainRows): Outcome {
  if (factors.size > 0)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '因子 factor',
      text: [...factors.keys()][0]!.slice(0, 40),
      allowed: '求和 sum、蒙特卡洛 montecarlo',
    })
  const { relative, wide } = combineProduct(lines.map((line) => line.relative))
  return number(relative, '√Σu²', lines.length, wide.length)
}

function number(value: Decimal, formula: string, terms: number, wide: number): Outcome {
  const [all, few] = [String(terms), String(wide)]
  const because = {
    zh: `${formula}，${all} 项${wide === 0 ? '' : `；其中 ${few} 项的标准差超过 30 %，这个公式不够准，改用 蒙特卡洛`}`,
    en: `${formula}, ${all} terms${wide === 0 ? '' : `; the standard deviation of ${few} is above 30 %, too wide for this formula: use montecarlo`}`,
  }
  const label = { zh: '相对不确定度（95 %）', en: 'Relative uncertainty (95 %)' }
  return {
    value: value.toNumber(),
    exact: value.toFixed(),
    why: () => ({ kind: 'constant', label, gives: { value, unit: '' }, because }),
  }
}
