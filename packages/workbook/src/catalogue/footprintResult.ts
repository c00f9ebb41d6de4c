import type { ActivitySource } from '@zerocarbon/accounting'
import { issueOf, zcError } from '@zerocarbon/accounting/errors'
import type { RateFactor } from '@zerocarbon/accounting/factor'
import { convertValue, Decimal, findUnit, type Quantity } from '@zerocarbon/accounting/quantity'
import type { Derivation, Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { regionCode } from '../tables/readOptions.ts'
import { textOf } from './activityResult.ts'
import type { FootprintAsked } from './footprintAsked.ts'
import type { Outcome } from './ZcFunction.ts'

/** Life-cycle emissions of bought power, which no inventory adds up. */
export interface FootprintResult {
  /** tCO2e. */
  readonly value: Decimal
  readonly factor: RateFactor
  readonly why: () => Derivation
}

/** What a footprint is asked of. */
export interface FootprintRequest {
  readonly source: ActivitySource
  readonly amount: Quantity
  readonly date: string | undefined
  readonly region: CellValue | undefined
  readonly asked: FootprintAsked
  readonly amountWhy?: (() => Derivation) | undefined
}

/**
 * Amount of bought power × the electricity footprint factor of the latest data year not after the date, in tCO2e.
 *
 * @throws {ZcError} `ZC-FACTOR-MISSING` for anything but bought power and for a region other than the country,
 *   `ZC-FACTOR-DATE`, `ZC-FACTOR-UNKNOWN`, `ZC-FACTOR-UNRELEASED`, `ZC-UNIT-MISMATCH`, `ZC-REGION-UNKNOWN`.
 */
export function footprintResult(request: FootprintRequest, book: FactorBook): FootprintResult {
  const { source, amount, amountWhy } = request
  const factor = footprintFactor(request, book)
  const per = findUnit(factor.per)
  if (amount.unit.dimension !== per.dimension)
    throw zcError('ZC-UNIT-MISMATCH', { from: amount.unit.symbol, to: per.symbol, subject: source.name })
  const used = convertValue(amount.value, amount.unit, per)
  const value = convertValue(used.times(factor.value), findUnit(factor.numerator), findUnit('tCO2e'))
  const why = (): Derivation => ({
    kind: 'multiply',
    label: { zh: '全生命周期排放量', en: 'Life-cycle emissions' },
    gives: { value, unit: 'tCO2e' },
    of: [
      amountWhy?.() ?? {
        kind: 'given',
        label: { zh: '用量', en: 'Amount' },
        gives: { value: amount.value, unit: amount.unit.symbol },
      },
      {
        kind: 'factor',
        label: { zh: '电力碳足迹因子', en: 'Electricity footprint factor' },
        gives: { value: new Decimal(factor.value), unit: `${factor.numerator}/${factor.per}` },
        cite: factor,
        because: {
          zh: '按所写的口径取用，只用于产品碳足迹，不用于范围二',
          en: 'taken because it was asked for; for product footprints, not for scope 2',
        },
      },
    ],
  })
  return { value, factor, why }
}

const footprintWords: Text = { zh: '电力碳足迹', en: 'electricity footprint' }

/** The reminder that goes with it. */
export const footprintWarnings = ({
  id,
  value,
  numerator,
  per,
}: RateFactor): NonNullable<Extract<Outcome, { value: unknown }>['warnings']> => [
  issueOf({ code: 'ZC-FACTOR-FOOTPRINT', info: { factor: `${id} (${value} ${numerator}/${per})` } }),
]

function footprintFactor({ source, date, region, asked }: FootprintRequest, book: FactorBook): RateFactor {
  const { of, factorId, knownOn } = asked
  const none = (): Error =>
    zcError('ZC-FACTOR-MISSING', {
      carrier: source.name,
      wanted: footprintWords,
      existing: [],
    })
  if (source.role !== 'bought-power') throw none()
  if (factorId !== undefined) {
    const chosen = book.byId(factorId)
    if (chosen.kind === 'rate' && chosen.calibre === 'footprint') return chosen
    throw none()
  }
  const place = textOf(region)
  return book.find({
    kind: 'rate',
    carrier: 'electricity-footprint',
    calibre: 'footprint',
    date,
    of,
    knownOn,
    names: { carrier: footprintWords, region: { zh: place, en: place } },
    ...(place.trim() === '' ? {} : { region: regionCode(place, book) }),
  })
}
