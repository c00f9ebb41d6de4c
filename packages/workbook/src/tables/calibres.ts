import { zcError } from '@zerocarbon/accounting/errors'
import type { Calibre } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'

/** The electricity calibres by the names people use for them. */
export const calibreNames: Readonly<Record<Calibre, Text>> = {
  average: { zh: '平均', en: 'average' },
  residual: { zh: '不含市场化交易非化石', en: 'without market-traded non-fossil' },
  'fossil-only': { zh: '化石能源', en: 'fossil only' },
  'ets-default': { zh: '碳市场报告缺省', en: 'ETS reporting default' },
}
const others: readonly (readonly [string, Calibre])[] = [
  ['全国平均', 'average'],
  ['剩余', 'residual'],
  ['火电', 'fossil-only'],
]

/** @throws {ZcError} `ZC-CALIBRE-UNKNOWN`. */
export function calibreNamed(text: string): Calibre {
  const key = text.normalize('NFKC').trim().toLowerCase()
  for (const [calibre, names] of Object.entries(calibreNames) as [Calibre, Text][]) {
    if (key === calibre || key === names.zh || key === names.en.toLowerCase()) return calibre
  }
  const other = others.find(([name]) => name === key)
  if (other) return other[1]
  throw zcError('ZC-CALIBRE-UNKNOWN', {
    text: text.slice(0, 40),
    known: Object.values(calibreNames).map(({ zh }) => zh),
  })
}
