import { zcError } from '@zerocarbon/accounting/errors'
import type { FactDictionary } from '@zerocarbon/rules-engine'

/** The fact that stands in ZC_Settings, not in ZC_Facts. */
export const SECTOR = 'sector'

const keyOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s_-]+/g, '')
    .toLowerCase()

type Sector = FactDictionary['sectors'][number]

/** A sector by its id or by its Chinese or English name; undefined for any other text. */
export function sectorKnown(text: string, { sectors }: FactDictionary): Sector | undefined {
  const key = keyOf(text)
  return sectors.find(({ id, name }) => [id, name.zh, name.en].some((known) => keyOf(known) === key))
}

/**
 * The id of a sector, named by its id or by its Chinese or English name.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with the sectors that exist.
 */
export function sectorNamed(text: string, dictionary: FactDictionary): string {
  const found = sectorKnown(text, dictionary)
  if (found) return found.id
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: '行业 sector',
    text: text.slice(0, 40),
    allowed: {
      zh: dictionary.sectors.map(({ name }) => name.zh).join('、'),
      en: dictionary.sectors.map(({ name }) => name.en).join(', '),
    },
  })
}
