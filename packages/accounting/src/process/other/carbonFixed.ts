import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const fixed: Text = { zh: '产品固碳', en: 'Carbon fixed in products' }
const factorName: Text = { zh: '固碳因子', en: 'Fixing factor' }
const carbonName: Text = { zh: '含碳量', en: 'Carbon content' }

/** CO2 that one t of product binds: by factor, else by its carbon content × 44/12, else as published for either. */
function fixedIn(stream: Stream, label: Text): Emission {
  assertOneWay(carbonFixed, stream, ['factor', 'carbon'], stream.label)
  const amount = stream.number('output')
  const factor = stream.numberOrNull('factor')
  const byFactor = (known: Traced): Emission => ({
    role: 'fixed',
    gas: 'CO2',
    label,
    mass: product(label, 'tCO2', amount, known),
  })
  if (factor) return byFactor(factor)
  // Steel and tar are published as tCO2/t, chemicals as carbon; measured carbon goes before both.
  const measured =
    stream.numberOrNull('carbon') ?? stream.published('carbon-content', stream.substance, carbonName)
  const published = measured ? null : stream.published('steel-product', stream.substance, factorName)
  if (published) return byFactor(convertedTo('tCO2/t', published))
  const carbon = numberOrPublished(
    carbonFixed,
    stream,
    'carbon',
    'carbon-content',
    stream.substance,
    stream.label,
  )
  const inside = product({ zh: '产品含碳', en: 'Carbon in the product' }, 'tC', amount, carbon)
  return { role: 'fixed', gas: 'CO2', label, mass: carbonToCO2(label, inside) }
}

/** Carbon that leaves in products outside a mass balance, a negative line each: t × tCO2/t, or × tC/t × 44/12. */
export const carbonFixed: ProcessMethod = {
  id: 'carbon-fixed',
  name: fixed,
  aliases: ['固碳产品', '固碳', 'carbon in products'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: {
    zh: '−Σ 产量 × 固碳因子；或 −Σ 产量 × 含碳量 × 44/12',
    en: '−Σ output × fixing factor; or −Σ output × carbon content × 44/12',
  },
  source: {
    title: 'MEE and NDRC sector guidelines',
    remark: { zh: '固定碳；未见原文', en: 'fixed carbon; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('output', { zh: '产量', en: 'Output' }, 't', { each: 'product', aliases: ['固碳产品产量'] }),
    measure('factor', factorName, 'tCO2/t', {
      each: 'product',
      most: '4',
      otherwise: 'nothing',
    }),
    measure('carbon', carbonName, '', {
      shareOf: 'mass',
      each: 'product',
      most: '1',
      otherwise: 'nothing',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs
      .streams('product')
      .map((stream) =>
        fixedIn(stream, { zh: `${fixed.zh}：${stream.label}`, en: `${fixed.en}: ${stream.label}` }),
      ),
  }),
}
