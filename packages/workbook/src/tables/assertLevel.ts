import { zcError } from '@zerocarbon/accounting/errors'
import type { FactorBook } from '@zerocarbon/factors'
import { namedCalibre, regionsOf } from './calibres.ts'

/**
 * Stops a calibre that speaks of one level beside a region of another: 全国平均 of Jiangsu, or a provincial average of
 * nowhere. One of the two was not meant, and the results differ by up to five times.
 *
 * @param region - Code; absent is the whole country.
 * @throws {ZcError} `ZC-REGION-UNKNOWN`.
 */
export function assertLevel(calibre: string, region: string | undefined, book: FactorBook): void {
  const level = namedCalibre(calibre)?.level
  if (level === undefined || regionsOf[level].test(region ?? 'CN')) return
  throw zcError('ZC-REGION-UNKNOWN', {
    region: book.regions.find(({ code }) => code === region)?.name ?? '',
    known: book.regions.filter(({ code }) => regionsOf[level].test(code)).map(({ name }) => name),
    calibre: calibre.slice(0, 40),
  })
}
