import { zcError } from '@zerocarbon/accounting/errors'
import type { FactorBook } from '@zerocarbon/factors'

/** What people call the sets; only names that mean one set. Spaces, hyphens, `GB/T` and case do not matter. */
const others: Readonly<Record<string, string>> = {
  工业其他行业: 'cn-other-industry-2015',
  工业其他行业2015: 'cn-other-industry-2015',
  发改委2015: 'cn-other-industry-2015',
  ndrc2015: 'cn-other-industry-2015',
  生态环境部: 'cn-mee-2022-25',
  碳市场: 'cn-mee-2022-25',
  mee: 'cn-mee-2022-25',
  mee202225: 'cn-mee-2022-25',
  国标2024: 'cn-gbt32151-2024',
  '321512024': 'cn-gbt32151-2024',
  ipcc: 'ipcc-2006',
  epa: 'epa-2025',
  自有: 'own',
  自有因子: 'own',
}
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.·—–-]+/g, '')
    .replace(/^gb\/?t/, '')

/**
 * A named set of factors by its id or a name of it: `ipcc-2006`, `IPCC 2006`, `碳市场`.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID`, listing the sets there are.
 */
export function factorSetNamed(text: string, book: Pick<FactorBook, 'factors'>): string {
  const known = [...new Set(book.factors.flatMap(({ set }) => set ?? []))]
  const key = plain(text)
  const found = known.find((set) => plain(set) === key)
  if (found !== undefined) return found
  const other = Object.hasOwn(others, key) ? others[key] : undefined
  if (other !== undefined && known.includes(other)) return other
  throw zcError('ZC-VALUE-INVALID', {
    column: '因子系列',
    text: text.slice(0, 40),
    allowed: known.toSorted().join(' · '),
  })
}
