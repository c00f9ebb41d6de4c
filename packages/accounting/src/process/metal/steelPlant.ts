import { product } from '../arithmetic.ts'
import type { Inputs } from '../Inputs.ts'
import { missingInput } from '../missingInput.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Text } from '../../trace/index.ts'

const label = { zh: '钢铁企业过程排放', en: 'Process emissions of a steelworks' }
const electrode = { zh: '电极消耗', en: 'Electrodes' }

interface Group {
  readonly id: string
  readonly name: Text
  readonly amount: Text
  readonly aliases: readonly string[]
  readonly published: string
  readonly role: Emission['role']
}
const groups: readonly Group[] = [
  {
    id: 'flux',
    name: { zh: '熔剂', en: 'Flux' },
    amount: { zh: '熔剂用量', en: 'Flux' },
    aliases: ['熔剂消耗量', '熔剂净消耗量', '熔剂'],
    published: 'steel-flux',
    role: 'process',
  },
  {
    id: 'material',
    name: { zh: '含碳原料', en: 'Carbon-bearing material' },
    amount: { zh: '含碳原料用量', en: 'Carbon-bearing material' },
    aliases: [
      '外购含碳原料',
      '外购含碳原料用量',
      '原料用量',
      '含碳原料消耗量',
      'bought material',
      'material',
    ],
    published: 'steel-material',
    role: 'process',
  },
  {
    id: 'product',
    name: { zh: '固碳产品', en: 'Product' },
    amount: { zh: '固碳产品量', en: 'Product with carbon' },
    aliases: ['固碳产品产量', '固碳产品', '产品产量', '外销量', 'product', 'output'],
    published: 'steel-product',
    role: 'fixed',
  },
]
const inputsOf = ({ id, name, amount, aliases, published }: Group): readonly InputSpec[] => [
  { id, name: amount, aliases, unit: 't', each: id },
  {
    id: `${id}-factor`,
    name: { zh: `${name.zh}排放因子`, en: `${name.en}, factor` },
    unit: 'tCO2/t',
    each: id,
    most: '4',
    otherwise: { published },
  },
]

/**
 * CO2 of a whole steelworks beside its fuel: flux, electrodes and bought carbon material, less what leaves in products.
 *
 * Each in t × tCO2 per t: flux, electrodes and material are lines, products that leave the works (steel, pig iron sold,
 * tar, benzene) negative lines. Fuel burnt is another calculation. With nothing that enters, something is missing.
 *
 * @see MEE guideline for iron and steel (2024/2025) and NDRC (2013), which differ in the factor of crude steel
 */
export const steelPlant: ProcessMethod = {
  id: 'steel-plant',
  name: label,
  aliases: ['钢铁', '钢铁企业', '钢铁生产过程', '钢铁全厂', 'iron and steel', 'steel plant', 'steel'],
  sector: { zh: '钢铁', en: 'iron and steel' },
  formula: {
    zh: 'Σ 熔剂用量 × 熔剂排放因子 + 电极用量 × 电极排放因子 + Σ 含碳原料用量 × 含碳原料排放因子 − Σ 固碳产品量 × 固碳产品排放因子',
    en: 'Σ flux × factor + electrodes × factor + Σ carbon-bearing material × factor − Σ product with carbon × factor',
  },
  source: {
    title: 'MEE guideline, iron and steel (2024/2025)',
    remark: { zh: '熔剂、电极、原料、产品', en: 'flux, electrode, raw materials, products' },
  },
  potentials: 'AR5',
  inputs: [
    ...groups.flatMap(inputsOf),
    {
      id: 'electrode',
      name: { zh: '电极用量', en: 'Electrodes' },
      aliases: ['电极消耗量', '石墨电极', '电极', 'electrode', 'graphite electrode'],
      unit: 't',
      otherwise: 'nothing',
    },
    {
      id: 'electrode-factor',
      name: { zh: '电极排放因子', en: 'Factor of electrodes' },
      unit: 'tCO2/t',
      most: '4',
      otherwise: 'nothing',
    },
  ],
  optional: ['flux', 'material', 'product'],
  run: (inputs) => {
    const [flux = [], material = [], products = []] = groups.map((group) => linesOf(inputs, group))
    const emissions = [...flux, ...electrodes(inputs), ...material]
    if (emissions.length === 0) throw missingInput(steelPlant, 'flux', '…')
    return { emissions: [...emissions, ...products] }
  },
}

const linesOf = (inputs: Inputs, { id, name, role }: Group): readonly Emission[] =>
  inputs.streams(id).map((stream) => ({
    role,
    gas: 'CO2',
    label: streamLabel(name, stream),
    mass: product(name, 'tCO2', stream.number(id), stream.number(`${id}-factor`)),
  }))

function electrodes(inputs: Inputs): readonly Emission[] {
  const amount = inputs.numberOrNull('electrode')
  if (!amount) {
    if (inputs.numberOrNull('electrode-factor')) throw missingInput(steelPlant, 'electrode')
    return []
  }
  const factor = numberOrPublished(steelPlant, inputs, 'electrode-factor', 'steel-electrode', '')
  return [{ role: 'process', gas: 'CO2', label: electrode, mass: product(electrode, 'tCO2', amount, factor) }]
}
