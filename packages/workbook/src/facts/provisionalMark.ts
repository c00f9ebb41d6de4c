import type { Factor } from '@zerocarbon/accounting/factor'
import type { Fact } from '@zerocarbon/rules-engine'

/** A result is as sure as its least sure value. */
export function provisionalMark(
  values: readonly Pick<Factor, 'id' | 'confidence'>[],
): Pick<Fact, 'provisional'> {
  const of = (confidence: Factor['confidence']): string =>
    [...new Set(values.filter((value) => value.confidence === confidence).map(({ id }) => id))].join('、')
  const [single, recalled] = [of('single-source'), of('recalled')]
  if (recalled !== '')
    return {
      provisional: {
        zh: `所用数值未见原文：${recalled}`,
        en: `values recalled, not seen: ${recalled}`,
      },
    }
  if (single === '') return {}
  return {
    provisional: {
      zh: `所用数值只见于单一来源：${single}`,
      en: `values seen in a single source only: ${single}`,
    },
  }
}
