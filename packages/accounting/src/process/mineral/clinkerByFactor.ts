import { zcError } from '../../errors/index.ts'
import { difference, product, sum } from '../arithmetic.ts'
import type { Inputs } from '../Inputs.ts'
import { massShare, share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Otherwise, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { assertWithin } from '../assertWithin.ts'
import { namedAmount } from '../namedAmount.ts'

const label = { zh: '水泥熟料（IPCC）', en: 'Clinker (IPCC)' }
const clinkerLabel = { zh: '熟料量', en: 'Clinker' }
const factorLabel = { zh: '单位熟料的排放因子', en: 'Factor per t of clinker' }
const withDust = { zh: '含窑灰的排放因子', en: 'Factor with kiln dust' }
const printed = (value: string, zh: string, en: string): Otherwise => ({ value, because: { zh, en } })
const nil = printed('0', '没有给出，按没有进出口计', 'not given: none is traded')

/**
 * CO2 of clinker by the default of IPCC: 0.785 tCO2 per t CaO × 65 % CaO × 1.02 for kiln dust.
 *
 * Clinker in t, or Σ cement in t × clinker share − clinker bought + clinker sold. A given factor takes the place of
 * 0.785 × CaO and is corrected for dust only where a correction is given. Figures: clinker, the factor, and the factor with dust.
 *
 * @see IPCC 2006 Vol. 3 Eq. 2.4; page 2.12 for the dust
 */
export const clinkerByFactor: ProcessMethod = {
  id: 'clinker-ipcc',
  name: label,
  aliases: ['熟料缺省因子', '熟料IPCC法', '水泥IPCC', 'clinker default', 'cement IPCC'],
  sector: { zh: '水泥', en: 'cement' },
  formula: {
    zh: '熟料产量（或 Σ 水泥产量 × 熟料占比 − 购入熟料 + 售出熟料）× CaO 含量 × CaO 排放因子 × 窑灰修正系数',
    en: 'clinker (or Σ cement × clinker share − clinker bought + clinker sold) × CaO × factor of CaO × kiln-dust correction',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 2, Eq. 2.4 and page 2.12' },
  potentials: 'AR5',
  inputs: [
    {
      id: 'clinker',
      name: { zh: '熟料产量', en: 'Clinker' },
      aliases: ['产量', '熟料', 'clinker output', 'clinker production'],
      unit: 't',
      otherwise: 'nothing',
    },
    { id: 'cement', name: { zh: '水泥产量', en: 'Cement' }, aliases: ['水泥'], unit: 't', each: 'cement' },
    {
      ...share('clinker-share', { zh: '熟料占比', en: 'Clinker share' }, 'cement'),
      aliases: ['熟料系数', '熟料比例', 'clinker ratio', 'clinker fraction'],
    },
    {
      id: 'bought',
      name: { zh: '购入熟料', en: 'Clinker bought' },
      aliases: ['进口熟料', 'clinker imports'],
      unit: 't',
      otherwise: nil,
    },
    {
      id: 'sold',
      name: { zh: '售出熟料', en: 'Clinker sold' },
      aliases: ['出口熟料', 'clinker exports'],
      unit: 't',
      otherwise: nil,
    },
    {
      id: 'factor',
      name: { zh: '排放因子', en: 'Emission factor' },
      aliases: ['熟料排放因子', 'factor', 'EF'],
      unit: 'tCO2/t',
      most: '0.7',
      otherwise: 'nothing',
    },
    {
      ...massShare(
        'cao',
        { zh: 'CaO 含量', en: 'CaO' },
        undefined,
        printed('0.65', 'IPCC 2006 式 2.4 的缺省值', 'default of IPCC 2006 Eq. 2.4'),
      ),
      aliases: ['CaO含量', '氧化钙含量', 'CaO content'],
    },
    {
      id: 'cao-factor',
      name: { zh: 'CaO 排放因子', en: 'Factor of CaO' },
      unit: 'tCO2/t',
      most: '0.8',
      otherwise: printed('0.785', 'IPCC 2006 式 2.4 所印', 'as printed in IPCC 2006 Eq. 2.4'),
    },
    {
      id: 'kiln-dust',
      name: { zh: '窑灰修正系数', en: 'Kiln-dust correction' },
      aliases: ['CKD', 'CKD修正系数', 'CKD correction'],
      unit: '',
      least: '1',
      most: '1.5',
      otherwise: 'nothing',
    },
  ],
  optional: ['cement'],
  run: (inputs) => {
    const { factor, dusty } = factorsOf(inputs)
    const amount = clinkerOf(inputs)
    return {
      emissions: [{ role: 'process', gas: 'CO2', label, mass: product(label, 'tCO2', amount, dusty) }],
      figures: [
        { id: 'clinker', label: clinkerLabel, figure: amount },
        { id: 'factor', label: factorLabel, figure: factor },
        { id: 'factor-with-dust', label: withDust, figure: dusty },
      ],
    }
  },
}

function factorsOf(inputs: Inputs): { readonly factor: Traced; readonly dusty: Traced } {
  const given = inputs.numberOrNull('factor')
  const factor = given ?? product(factorLabel, 'tCO2/t', inputs.number('cao'), inputs.number('cao-factor'))
  // A given factor may hold the dust already, as the printed 0.52 does: it is corrected only where one says so.
  const dust =
    given && !inputs.numberOrNull('kiln-dust')
      ? null
      : numberOrPublished(clinkerByFactor, inputs, 'kiln-dust', 'ckd-correction', '')
  return { factor, dusty: dust ? product(withDust, 'tCO2/t', factor, dust) : factor }
}

function clinkerOf(inputs: Inputs): Traced {
  const given = inputs.numberOrNull('clinker')
  const cements = inputs.streams('cement')
  if (given && cements.length > 0) {
    const input = { zh: '熟料产量 / 水泥产量', en: 'Clinker / Cement' }
    throw zcError('ZC-INPUT-TWICE', { input, stream: '' })
  }
  if (given) return given
  if (cements.length === 0) throw missingInput(clinkerByFactor, 'clinker')
  const made = cements.map((stream) =>
    product(clinkerLabel, 't', stream.number('cement'), stream.number('clinker-share')),
  )
  const held = sum(clinkerLabel, 't', [...made, inputs.number('sold')])
  const bought = namedAmount(clinkerByFactor, inputs, 'bought')
  assertWithin(bought, {
    name: { zh: '水泥所含和外售的熟料', en: 'Clinker in cement and sold' },
    amount: held,
  })
  return difference(clinkerLabel, 't', held, bought.amount)
}
