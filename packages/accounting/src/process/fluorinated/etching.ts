import { complement, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Answer, Emission, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'
import {
  abatementFigures,
  abatementOf,
  assertNoShares,
  destruction,
  escaped,
  treatedShare,
} from './etchingAbatement.ts'
import { byProducts, processGas } from './processGas.ts'

const label = { zh: '刻蚀与气相沉积气体', en: 'Etching and deposition gases' }
const used = { zh: '进入设备的气体', en: 'Gas that reaches the tools' }
const byProductDestruction = { zh: '副产物销毁率', en: 'By-product destruction' }
const factor = { zh: '副产系数', en: 'By-product factor' }

/** A pair is written `NF3→CF4`, `NF3->CF4`, `NF3>CF4` or `NF3-CF4`; of several hyphens the last one parts. */
function halvesOf(pair: string): readonly [from: string, to: string] {
  const at = /→|->|>|副产/u.exec(pair) ?? /-(?=[^-]*$)/u.exec(pair)
  if (!at) return [pair, '']
  return [pair.slice(0, at.index).trim(), pair.slice(at.index + at[0].length).trim()]
}

const makes = (pair: Stream, stream: Stream): boolean => {
  const [from] = halvesOf(pair.label)
  return from === stream.label || processGas(from).gas === processGas(stream.substance).gas
}

type Figures = NonNullable<Answer['figures']>

/** By-products of one gas: the published ones, each of which the user may set, and those the user adds. */
function byProductsOf(
  stream: Stream,
  pairs: readonly Stream[],
  reached: Traced,
): { readonly emissions: readonly Emission[]; readonly unknown: Figures } {
  const { pair, forms } = processGas(stream.substance)
  const givenOf = new Map(
    pairs
      .filter((given) => makes(given, stream))
      .map((given) => [processGas(halvesOf(given.label)[1]).gas, given]),
  )
  const off = abatementOf(etching, stream)
  const unknown: Figures[number][] = []
  const emissions = [...new Set([...byProducts, ...givenOf.keys()])].flatMap((other): readonly Emission[] => {
    const given = givenOf.get(other)
    const made = given?.numberOrNull('by-product') ?? stream.published('etch-byproduct', pair(other), factor)
    if (!made && given) throw missingInput(etching, 'by-product', given.label)
    if (!made) {
      // It forms, but the guideline asked for has no number: not counted is not none.
      if (forms.includes(other)) unknown.push(uncounted(stream, other, reached))
      return []
    }
    const name = { zh: `${stream.label} 副产 ${other}`, en: `${other} made from ${stream.label}` }
    const rows = [reached, convertedTo('', made)]
    // A by-product counts as destroyed only where its own efficiency is known.
    const own = given?.numberOrNull('by-product-destroyed') ?? null
    if (own && !own.value.isZero() && !off) {
      if (stream.choice('abated') === 'no') assertNoShares(given!, [[byProductDestruction, own]])
      throw missingInput(etching, 'treated', stream.label)
    }
    const known = own ?? (off ? stream.published('etch-destruction', other.toLowerCase(), destruction) : null)
    if (off && known) rows.push(escaped(off.treated, convertedTo('', known)))
    return [{ role: 'process', gas: other, label: name, mass: product(name, `t${other}`, ...rows) }]
  })
  return { emissions, unknown }
}

const uncounted = (stream: Stream, other: string, reached: Traced): Figures[number] => ({
  id: `not-counted:${stream.label}-${other}`,
  label: {
    zh: `没有副产系数，未计副产的 ${other}（进入设备的 ${stream.label}）`,
    en: `Without a by-product factor, ${other} not counted (of ${stream.label} that reaches the tools)`,
  },
  figure: reached,
  lacks: { input: 'by-product', stream: `${stream.label}→${other}`, of: { zh: other, en: other } },
})

/**
 * Fluorinated gases of semiconductors, displays and photovoltaics that are used up only in part, and their by-products.
 *
 * Gas: use in kg × (1 − heel) × (1 − use rate) × (1 − treated share × destruction). By-product: use × (1 − heel) ×
 * by-product factor × (1 − treated share × its destruction). Without a word on abatement there is none. Figures: the
 * shares of abatement that were used, and the gas whose by-product has no factor in the guideline asked for.
 *
 * @see IPCC 2006 Vol. 3 Eq. 6.2 to 6.6 and Tables 6.3 to 6.5; MEE electronics form
 */
export const etching: ProcessMethod = {
  id: 'etching',
  name: label,
  aliases: ['电子', '光伏刻蚀', '刻蚀', 'CVD', '工艺气体', 'etching', 'process gases'],
  sector: { zh: '电子、光伏', en: 'electronics, photovoltaics' },
  formula: {
    zh: 'Σ 使用量 × (1 − 残留率) × (1 − 利用率) × (1 − 处理率 × 销毁率)；副产物：使用量 × (1 − 残留率) × 副产系数 × (1 − 处理率 × 副产物销毁率)',
    en: 'Σ use × (1 − heel) × (1 − use rate) × (1 − treated share × destruction); by-product: use × (1 − heel) × by-product factor × (1 − treated share × by-product destruction)',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 6, Eq. 6.2 to 6.6' },
  potentials: 'cn-electronics',
  inputs: [
    measure('use', { zh: '使用量', en: 'Use' }, 'kg', { each: 'gas', aliases: ['用量', '消耗量', 'amount'] }),
    measure('heel', { zh: '残留率', en: 'Heel' }, '', {
      each: 'gas',
      otherwise: { published: 'heel', of: '' },
      aliases: ['容器残留率', '残留比例', 'h'],
    }),
    measure('use-rate', { zh: '利用率', en: 'Use rate' }, '', {
      each: 'gas',
      otherwise: { published: 'etch-use-rate' },
      aliases: ['气体利用率', 'U'],
    }),
    measure('abated', { zh: '尾气处理', en: 'Abatement' }, '', {
      each: 'gas',
      otherwise: 'nothing',
      choices: [
        { id: 'yes', name: { zh: '有', en: 'yes' }, aliases: ['是', 'true', '1', 'y'] },
        { id: 'no', name: { zh: '无', en: 'no' }, aliases: ['否', '没有', 'false', '0', 'n'] },
      ],
    }),
    measure('treated', treatedShare, '', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['废气处理装置处理率', '处理装置覆盖率', 'a'],
    }),
    measure('destroyed', destruction, '', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['去除率', '处理效率', 'destruction efficiency', 'd'],
    }),
    measure('by-product', factor, '', {
      each: 'pair',
      otherwise: 'nothing',
      aliases: ['副产物生成率', '副产物转化因子', 'B'],
    }),
    measure('by-product-destroyed', byProductDestruction, '', {
      each: 'pair',
      otherwise: 'nothing',
      aliases: ['副产物去除率'],
    }),
  ],
  optional: ['pair'],
  run: (inputs) => {
    const gases = inputs.streams('gas')
    const pairs = inputs.streams('pair')
    // A by-product of a gas nobody uses is a slip of the pen, not nothing.
    const astray = pairs.find((pair) => !gases.some((stream) => makes(pair, stream)))
    if (astray) throw missingInput(etching, 'use', halvesOf(astray.label)[0])
    const figures: Figures[number][] = []
    const emissions = gases.flatMap((stream): readonly Emission[] => {
      const { gas } = processGas(stream.substance)
      const name = streamLabel(label, stream)
      const filled = complement({ zh: '残留以外的份额', en: 'Share beside the heel' }, stream.number('heel'))
      const reached = product(used, 't', convertedTo('t', stream.number('use')), filled)
      const left = complement({ zh: '未利用份额', en: 'Share not used up' }, stream.number('use-rate'))
      const off = abatementOf(etching, stream)
      const kept = off ? [escaped(off.treated, off.destroyed)] : []
      const made = byProductsOf(stream, pairs, reached)
      figures.push(...abatementFigures(etching, stream), ...made.unknown)
      return [
        { role: 'process', gas, label: name, mass: product(name, `t${gas}`, reached, left, ...kept) },
        ...made.emissions,
      ]
    })
    return { emissions, figures }
  },
}
