import { difference, product, sum } from '../arithmetic.ts'
import { assertShares } from '../assertShares.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { massShare } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Inputs } from '../Inputs.ts'
import type { Emission, InputSpec, Otherwise, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { stoichiometricCO2 } from './stoichiometricCO2.ts'
import { assertWithin } from '../assertWithin.ts'
import { namedAmount } from '../namedAmount.ts'

const label = { zh: '水泥熟料（氧化物法）', en: 'Clinker by oxides' }
const factorLabel = { zh: '单位熟料的排放因子', en: 'Factor per t of clinker' }
const organic = { zh: '生料中有机碳', en: 'Organic carbon of the raw meal' }
const none: Otherwise = {
  value: '0',
  because: { zh: '没有给出，按全部来自碳酸盐计', en: 'not given: all of it comes from carbonate' },
}
const mass = (id: string, zh: string, en: string, aliases: readonly string[]): InputSpec => ({
  id,
  name: { zh, en },
  aliases,
  unit: 't',
  otherwise: 'nothing',
})
const calcined = [
  ['clinker', { zh: '熟料', en: 'Clinker' }],
  ['kiln-dust', { zh: '窑炉排气筒（窑头）粉尘', en: 'Kiln dust' }],
  ['bypass-dust', { zh: '旁路放风粉尘', en: 'Bypass dust' }],
] as const

/**
 * CO2 of clinker by its CaO and MgO, of dust that leaves the kiln, and of organic carbon in the raw meal.
 *
 * (Clinker + kiln dust + bypass dust) in t × ((CaO − CaO not from carbonate) × 44/56 + (MgO − …) × 44/40), then raw
 * meal in t × organic carbon × 44/12. Clinker, each dust and the organic carbon have lines of their own; what is not
 * given has none. Oxides of more than the whole are refused.
 *
 * @see NDRC guideline for cement (2013); the default for organic carbon is the upper one of its range
 */
export const clinkerByOxides: ProcessMethod = {
  id: 'clinker-oxide',
  name: label,
  aliases: [
    '水泥熟料氧化物法',
    '熟料CaO法',
    '水泥（2013）',
    'clinker oxides',
    'cement legacy',
    'clinker CaO/MgO',
  ],
  sector: { zh: '水泥', en: 'cement' },
  formula: {
    zh: '（熟料产量 + 窑头粉尘 + 旁路放风粉尘）×（（CaO 含量 − 非碳酸盐 CaO）× 44/56 +（MgO 含量 − 非碳酸盐 MgO）× 44/40）+ 生料量 × 有机碳含量 × 44/12',
    en: '(clinker + kiln dust + bypass dust) × ((CaO − CaO not from carbonate) × 44/56 + (MgO − MgO not from carbonate) × 44/40) + raw meal × organic carbon × 44/12',
  },
  source: {
    title: 'NDRC guideline, cement (2013)',
    remark: { zh: '过程排放，正文', en: 'process emissions, text' },
  },
  potentials: 'AR5',
  inputs: [
    {
      id: 'clinker',
      name: { zh: '熟料产量', en: 'Clinker' },
      aliases: ['产量', '熟料', 'clinker output'],
      unit: 't',
    },
    mass('kiln-dust', '窑头粉尘', 'Kiln dust', ['窑炉排气筒粉尘', '窑灰', 'CKD', 'cement kiln dust']),
    mass('bypass-dust', '旁路放风粉尘', 'Bypass dust', ['旁路粉尘', '窑炉旁路放风粉尘']),
    {
      ...massShare('cao', { zh: 'CaO 含量', en: 'CaO' }),
      aliases: ['氧化钙含量', '熟料CaO含量', 'CaO content'],
    },
    {
      ...massShare('mgo', { zh: 'MgO 含量', en: 'MgO' }),
      aliases: ['氧化镁含量', '熟料MgO含量', 'MgO content'],
    },
    {
      ...massShare('other-cao', { zh: '非碳酸盐 CaO', en: 'CaO not from carbonate' }, undefined, none),
      aliases: ['非碳酸盐CaO', '非碳酸盐CaO含量', '不是来源于碳酸盐分解的CaO'],
    },
    {
      ...massShare('other-mgo', { zh: '非碳酸盐 MgO', en: 'MgO not from carbonate' }, undefined, none),
      aliases: ['非碳酸盐MgO', '非碳酸盐MgO含量', '不是来源于碳酸盐分解的MgO'],
    },
    mass('raw-meal', '生料量', 'Raw meal', ['生料用量', '生料']),
    {
      ...massShare('organic-carbon', { zh: '有机碳含量', en: 'Organic carbon' }, undefined, 'nothing'),
      aliases: ['有机碳', '生料有机碳', '生料有机碳含量', '非燃料碳含量', '生料中非燃料碳含量'],
      most: '0.05',
    },
  ],
  run: (inputs) => {
    const oxides = { zh: 'CaO 和 MgO 含量', en: 'CaO and MgO' }
    assertShares(oxides, sum(oxides, '', [inputs.number('cao'), inputs.number('mgo')]), false)
    const factor = sum(factorLabel, 'tCO2/t', [oxidePart(inputs, 'CaO'), oxidePart(inputs, 'MgO')])
    const emissions = calcined.flatMap(([id, what]): Emission[] => {
      const amount = inputs.numberOrNull(id)
      return amount
        ? [{ role: 'process', gas: 'CO2', label: what, mass: product(what, 'tCO2', amount, factor) }]
        : []
    })
    return {
      emissions: [...emissions, ...rawMeal(inputs)],
      figures: [{ id: 'factor', label: factorLabel, figure: factor }],
    }
  },
}

function oxidePart(inputs: Inputs, oxide: 'CaO' | 'MgO'): Traced {
  const what = { zh: `来自碳酸盐的 ${oxide}`, en: `${oxide} from carbonate` }
  const id = oxide.toLowerCase()
  const named = (input: string) => namedAmount(clinkerByOxides, inputs, input)
  assertWithin(named(`other-${id}`), named(id))
  const own = difference(what, '', inputs.number(id), inputs.number(`other-${id}`))
  return stoichiometricCO2({ zh: `${oxide} 折算`, en: `CO2 of ${oxide}` }, oxide, own)
}

function rawMeal(inputs: Inputs): readonly Emission[] {
  const amount = inputs.numberOrNull('raw-meal')
  if (!amount) {
    if (inputs.numberOrNull('organic-carbon')) throw missingInput(clinkerByOxides, 'raw-meal')
    return []
  }
  const content = numberOrPublished(
    clinkerByOxides,
    inputs,
    'organic-carbon',
    'raw-meal-organic-carbon',
    'high',
  )
  const carbon = product(organic, 'tC', amount, content)
  return [{ role: 'process', gas: 'CO2', label: organic, mass: carbonToCO2(organic, carbon) }]
}
