import { massShare, share } from '../inputSpecs.ts'
import type { InputSpec, Otherwise } from '../ProcessMethod.ts'
import type { Text } from '../../trace/index.ts'

/** Share of a material that is carbonate; all of it, which errs high, where nobody says. */
export const carbonatePurity: InputSpec = {
  ...massShare('purity', { zh: '纯度', en: 'Purity' }, 'carbonate', {
    value: '1',
    because: {
      zh: '没有给出纯度，按全部为碳酸盐计',
      en: 'no purity given: all of it counts as carbonate',
    },
  }),
  aliases: ['碳酸盐含量', '质量分数', 'content'],
  // Our own threshold for review: what is bought as a carbonate is mostly one.
  usual: { least: '0.3' },
}

/** Share of the carbonate that decomposes, called as the form calls it; all of it where nobody says. */
export function decomposedShare(
  each: 'carbonate' | undefined,
  aliases: readonly string[],
  name: Text = { zh: '分解率', en: 'Decomposed share' },
): InputSpec {
  const because = {
    zh: `没有给出${name.zh}，按全部分解计`,
    en: `no ${name.en.toLowerCase()} given: all of it decomposes`,
  }
  return { ...share('decomposed', name, each, { value: '1', because }), aliases }
}

/** tCO2 per t of pure carbonate. The largest in nature, of Li2CO3, is below 0.6. */
export function carbonateFactor(otherwise: Otherwise = { published: 'carbonate' }): InputSpec {
  return {
    id: 'factor',
    name: { zh: '排放因子', en: 'Emission factor' },
    aliases: ['因子', 'factor', 'EF'],
    unit: 'tCO2/t',
    each: 'carbonate',
    most: '1',
    otherwise,
  }
}
