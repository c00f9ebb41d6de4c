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

/** Whose average a name speaks of; the region beside it must be one of these. */
type Level = 'national' | 'region' | 'province'

/** The codes of regions of a level. */
export const regionsOf: Readonly<Record<Level, RegExp>> = {
  national: /^CN$/,
  region: /^CN-[A-Z]{4,}$/,
  province: /^CN-[A-Z]{2}$/,
}

/** What a name of a calibre says: the calibre, and the level where the name has one. */
interface NamedCalibre {
  readonly calibre: Calibre | 'footprint'
  readonly level?: Level
}

/** Spaces, hyphens and case do not matter. */
const others: readonly (readonly [names: string, calibre: NamedCalibre])[] = [
  ['全国平均|average-national|national-average', { calibre: 'average', level: 'national' }],
  [
    '区域平均|区域电网平均|average-region|average-regional|regional-average',
    { calibre: 'average', level: 'region' },
  ],
  [
    '省级平均|省平均|average-province|average-provincial|provincial-average',
    { calibre: 'average', level: 'province' },
  ],
  [
    '剩余|不含市场化交易|不含市场化交易的非化石|不含市场化交易的非化石电量|without-market-traded',
    { calibre: 'residual' },
  ],
  ['火电|化石', { calibre: 'fossil-only' }],
  [
    '足迹|足迹因子|碳足迹|碳足迹因子|电力碳足迹|footprint|carbon-footprint|life-cycle',
    { calibre: 'footprint' },
  ],
]
/** A contract has no calibre: its factor is typed, with evidence. */
const contract = new Set(['supplier-contract', '供应商合同', '供方合同', '合同'].map(plain))

const byName = new Map<string, NamedCalibre>([
  ...(Object.entries(calibreNames) as [Calibre, Text][]).flatMap(([calibre, { zh, en }]) =>
    [calibre, zh, en].map((name) => [plain(name), { calibre }] as const),
  ),
  ...others.flatMap(([names, named]) => names.split('|').map((name) => [plain(name), named] as const)),
])

/** What the name of a calibre says, undefined where it is none. */
export const namedCalibre = (text: string): NamedCalibre | undefined => byName.get(plain(text))

/**
 * A calibre of an inventory. A footprint factor is none: it counts a life cycle, in CO2e, and only a function that was
 * asked for it answers with one.
 *
 * @throws {ZcError} `ZC-CALIBRE-UNKNOWN`.
 */
export function calibreNamed(text: string): Calibre {
  const found = namedCalibre(text)?.calibre
  if (found !== undefined && found !== 'footprint') return found
  const why = found ?? (contract.has(plain(text)) ? 'contract' : undefined)
  throw zcError('ZC-CALIBRE-UNKNOWN', {
    text: text.slice(0, 40),
    known: Object.values(calibreNames),
    ...(why === undefined ? {} : { why }),
  })
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}
