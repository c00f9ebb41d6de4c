import type { Decimal } from '../quantity/index.ts'
import type { StatedTotal } from './combineStated.ts'
import { packModel, type PackedModel, type RandomLine } from './packModel.ts'

/**
 * The stated part of a total as a model for `simulate`. Normal distributions without their part below zero: an amount
 * keeps its sign.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID` for an uncertainty above 1000 %.
 */
export function packStated({ terms, factors }: Pick<StatedTotal, 'terms' | 'factors'>): PackedModel {
  const cut = (relative: Decimal) => ({ kind: 'truncatedNormal', halfWidth: relative.toNumber() }) as const
  return packModel(
    terms.map(({ id, value, relative, factor }): RandomLine => ({
      id,
      value: value.toNumber(),
      distribution: cut(relative),
      ...(factor === undefined ? {} : { factor }),
    })),
    Array.from(factors, ([id, relative]) => ({ id, distribution: cut(relative) })),
  )
}
