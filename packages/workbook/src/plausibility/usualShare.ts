import { ZcError } from '@zerocarbon/accounting/errors'
import { readMeasure, type InputSpec } from '@zerocarbon/accounting/process'
import { Decimal, showValue } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'

/** Beyond a range by this many times, and around a hundredth of a default by it. Our own bound for review. */
const AROUND = 3

/** What a share usually is, and below and above which fractions one is worth a look. */
export interface ShareBand {
  readonly shown: string
  readonly source: Text
  readonly isFar: (given: Decimal) => boolean
}

const own: Text = { zh: '自定复核界限', en: 'own bound for review' }
const byDefault: Text = { zh: '缺省值', en: 'the default' }

/**
 * The usual range of a share: as its method says, otherwise about its default. A fraction for a percentage is a hundred
 * times away. Null where neither method nor guideline says anything.
 *
 * @param of - The stream, whose own default comes first.
 */
export function usualShare(
  { usual, otherwise }: InputSpec,
  of: string,
  book: Pick<FactorBook, 'parameter' | 'parametersOf'>,
): ShareBand | null {
  if (usual && 'least' in usual)
    return {
      shown: `≥ ${percent(new Decimal(usual.least))} %`,
      source: own,
      isFar: (given) => given.lt(usual.least),
    }
  if (usual) {
    const rows = book.parametersOf(usual.published).filter((row) => row.of.endsWith(usual.ending))
    const values = rows.map((row) => readMeasure(row.value, row.unit, '')).toSorted((a, b) => a.cmp(b))
    const [least, most] = [values[0], values.at(-1)]
    if (!least || !most) return null
    const title = [...new Set(rows.map(({ source }) => source.title))].join('、')
    return {
      shown: `${percent(least)}–${percent(most)} %`,
      source: { zh: title, en: title },
      isFar: (given) => given.gt(most.times(AROUND)) || given.times(100).lt(least.times(AROUND)),
    }
  }
  const found = defaultOf(otherwise, of, book)
  if (!found?.value.gt(0)) return null
  const { value, source } = found
  return {
    shown: `${percent(value)} %`,
    source,
    isFar: (given) => isHundredth(given, value) || isHundredth(value, given),
  }
}

const percent = (value: Decimal): string => showValue(value.times(100))

function isHundredth(small: Decimal, large: Decimal): boolean {
  const ratio = large.div(small)
  return ratio.gte(new Decimal(100).div(AROUND)) && ratio.lte(100 * AROUND)
}

/** The default as a fraction, and whose it is. */
function defaultOf(
  otherwise: InputSpec['otherwise'],
  of: string,
  book: Pick<FactorBook, 'parameter'>,
): { readonly value: Decimal; readonly source: Text } | null {
  if (otherwise === undefined || otherwise === 'nothing') return null
  if ('value' in otherwise) return { value: new Decimal(otherwise.value), source: byDefault }
  try {
    const { value, unit, source } = book.parameter(otherwise.published, otherwise.of ?? of)
    return { value: readMeasure(value, unit, ''), source: { zh: source.title, en: source.title } }
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}
