import { standardCoal } from '@zerocarbon/accounting'
import { issueOf, zcError } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import { findUnit, quantity } from '@zerocarbon/accounting/quantity'
import { readAmount } from '../../tables/readAmount.ts'
import { cellStep, textOf } from '../activityResult.ts'
import { broadcast } from '../broadcast.ts'
import { choice } from '../choice.ts'
import { parameter } from '../parameter.ts'
import { readOption } from '../readOption.ts'
import type { Choice, ZcFunction } from '../ZcFunction.ts'

const bases: Readonly<Record<string, Basis>> = {
  当量值: '当量值',
  当量: '当量值',
  dangliang: '当量值',
  calorific: '当量值',
  等价值: '等价值',
  等价: '等价值',
  dengjia: '等价值',
  'primary-energy': '等价值',
}
const offered: readonly Choice[] = [
  choice('当量值', 'calorific', '电本身的热量', 'The heat of the electricity itself'),
  choice('等价值', 'primary-energy', '发这些电用掉的能源', 'The energy it takes to generate it'),
]

/** Energy in tonnes of standard coal. Electricity needs its basis by name: 当量值 and 等价值 differ about 2.3 times. */
export const TCE: ZcFunction = {
  name: 'TCE',
  summary: { zh: '折标准煤（tce）', en: 'Energy in tonnes of standard coal (tce)' },
  parameters: [
    parameter('品种', 'carrier', { zh: '能源品种', en: 'Carrier' }, 'any', false),
    parameter('用量', 'amount', { zh: '数字', en: 'A number' }, 'any', false),
    parameter(
      '单位',
      'unit',
      { zh: '如 万kWh、t、万Nm3、GJ', en: 'Such as 万kWh, t, 万Nm3, GJ' },
      'any',
      false,
    ),
    {
      ...parameter('口径', 'basis', {
        zh: '电力必填：当量值 或 等价值',
        en: 'For electricity: 当量值 (calorific) or 等价值 (primary-energy)',
      }),
      choices: offered,
    },
    parameter('选项', 'option', { zh: '低位发热量=…', en: 'ncv=…' }),
  ],
  examples: ['=ZC.TCE("电力",1,"万kWh","当量值")', '=ZC.TCE("柴油",1,"t")'],
  run(args, { book, sources, origins }) {
    return broadcast(args, ([carrier, amount, unit, basis, option]) => {
      if ((carrier ?? '') === '' && (amount ?? '') === '') return { value: '' }
      const source = sources.named(textOf(carrier))
      const value = readAmount(amount)
      const unitText = textOf(unit)
      if (unitText === '') throw zcError('ZC-UNIT-BLANK', { carrier: source.name, known: source.units })
      const options = readOption(option, null, book, source)
      const origin = origins?.[1]
      const coal = standardCoal(
        {
          source,
          amount: quantity(value, findUnit(unitText)),
          basis: basisNamed(textOf(basis)),
          options,
          amountWhy: origin && (() => cellStep(origin, value, unitText)),
        },
        book,
      )
      const outcome = {
        value: coal.value.toNumber(),
        exact: coal.value.toFixed(),
        unit: 'tce',
        why: coal.why,
      }
      const open = coal.coefficients.find(({ unit: each }) => each === 'kgce/m3')
      if (!open) return outcome
      const info = {
        carrier: source.name,
        unit: unitText.slice(0, 40),
        coefficient: `${open.value.toFixed()} ${open.unit}`,
      }
      return { ...outcome, warnings: [issueOf({ code: 'ZC-GAS-UNSTATED', info })] }
    })
  },
}

function basisNamed(text: string): Basis | undefined {
  const key = text.trim().toLowerCase()
  if (key === '') return undefined
  if (Object.hasOwn(bases, key)) return bases[key]
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: '口径 basis',
    text: text.slice(0, 40),
    allowed: '当量值 calorific · 等价值 primary-energy',
  })
}
