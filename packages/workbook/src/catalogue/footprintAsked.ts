import { zcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import type { CellValue } from '../model/index.ts'
import { namedCalibre } from '../tables/calibres.ts'
import { readDay } from '../tables/readDay.ts'
import { optionParts } from './optionParts.ts'

/** An electricity footprint factor, asked for by name. */
export interface FootprintAsked {
  /** How the power was made, as the factor set calls it; absent: the average of what is consumed. */
  readonly of?: string
  readonly factorId?: string
  /** ISO day. */
  readonly knownOn?: string
}

/** Ways of making power, and the grid's own share, by the ids of the factor set. */
const kinds: Readonly<Record<string, Text>> = {
  coal: { zh: '燃煤', en: 'coal' },
  gas: { zh: '燃气', en: 'gas' },
  hydro: { zh: '水电', en: 'hydro' },
  nuclear: { zh: '核电', en: 'nuclear' },
  wind: { zh: '风电', en: 'wind' },
  photovoltaic: { zh: '光伏', en: 'photovoltaic' },
  'concentrated-solar': { zh: '光热', en: 'concentrated solar' },
  biomass: { zh: '生物质', en: 'biomass' },
  'grid-with-loss': { zh: '输配含线损', en: 'grid with loss' },
  'grid-without-loss': { zh: '输配不含线损', en: 'grid without loss' },
}
const known: readonly Text[] = [
  { zh: '口径=足迹', en: 'calibre=footprint' },
  { zh: '电源=光伏', en: 'type=photovoltaic' },
  { zh: '因子=footprint/CN/2024/wind', en: 'factor=footprint/CN/2024/wind' },
  { zh: '已知截至=2025-06-30', en: 'known on=2025-06-30' },
]
const names: Readonly<Record<string, keyof FootprintAsked | 'calibre'>> = {
  口径: 'calibre',
  calibre: 'calibre',
  电源: 'of',
  类型: 'of',
  type: 'of',
  因子: 'factorId',
  factor: 'factorId',
  已知截至: 'knownOn',
  'known on': 'knownOn',
  knownon: 'knownOn',
}

/**
 * What an option text asks of the footprint factors; null where it asks for none of them. Only the word, or the id of
 * such a factor, does: they are never chosen by default.
 *
 * @throws {ZcError} `ZC-OPTION-UNKNOWN` for what means nothing beside a footprint, `ZC-VALUE-INVALID` for a way of making
 *   power that is not published, `ZC-DATE-INVALID`.
 */
export function footprintAsked(option: CellValue | undefined): FootprintAsked | null {
  if (option === null || option === undefined) return null
  const parts = optionParts(option)
  const keyed = parts.map(({ text, name, value }) => {
    const key =
      value === undefined
        ? 'calibre'
        : Object.hasOwn(names, name.toLowerCase())
          ? names[name.toLowerCase()]
          : undefined
    return { text, key, value: value ?? name }
  })
  const isAsking = keyed.some(
    ({ key, value }) =>
      (key === 'calibre' && namedCalibre(value)?.calibre === 'footprint') ||
      (key === 'factorId' && value.startsWith('footprint/')),
  )
  if (!isAsking) return null
  const asked: { -readonly [K in keyof FootprintAsked]: FootprintAsked[K] } = {}
  const given = new Set<string>()
  for (const { text, key, value } of keyed) {
    const other = key === 'calibre' && namedCalibre(value)?.calibre !== 'footprint'
    if (key === undefined || other || given.has(key))
      throw zcError('ZC-OPTION-UNKNOWN', {
        option: text.slice(0, 40),
        known,
        ...(key !== undefined && given.has(key) ? { twice: true as const } : {}),
      })
    given.add(key)
    if (key === 'of') asked.of = kindNamed(value)
    if (key === 'factorId') asked.factorId = value
    if (key === 'knownOn') asked.knownOn = readDay(value)
  }
  return asked
}

function kindNamed(text: string): string {
  const plain = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_()-]+/g, '')
      .replace(/发电$/, '')
  const found = Object.entries(kinds).find(([id, { zh, en }]) =>
    [id, zh, en].some((name) => plain(name) === plain(text)),
  )
  if (found) return found[0]
  throw zcError('ZC-VALUE-INVALID', {
    column: '电源',
    text: text.slice(0, 40),
    allowed: Object.values(kinds)
      .map(({ zh, en }) => `${zh} / ${en}`)
      .join(' · '),
  })
}
