import type { ActivityOptions, ActivitySource } from '@zerocarbon/accounting'
import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import type { Method } from '@zerocarbon/accounting/factor'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { calibreNamed, calibreNames } from '../tables/calibres.ts'
import { optionParts } from './optionParts.ts'
import { isGross } from '../tables/withoutGross.ts'
import { readOptions, type RawOptions } from '../tables/readOptions.ts'

const keys: Readonly<Record<string, keyof RawOptions | 'method'>> = {
  口径: 'calibre',
  calibre: 'calibre',
  密度: 'density',
  density: 'density',
  低位发热量: 'ncv',
  低位热值: 'ncv',
  ncv: 'ncv',
  含碳量: 'carbon',
  carbon: 'carbon',
  氧化率: 'oxidation',
  oxidation: 'oxidation',
  因子: 'factor',
  factor: 'factor',
  证据: 'evidence',
  evidence: 'evidence',
  系列: 'set',
  因子系列: 'set',
  set: 'set',
  已知截至: 'knownOn',
  'known on': 'knownOn',
  knownon: 'knownOn',
  方法: 'method',
  method: 'method',
}
const methods: Readonly<Record<string, Method>> = {
  general: 'general',
  通用: 'general',
  ets: 'ets',
  碳市场: 'ets',
  reductant: 'reductant',
  还原剂: 'reductant',
}
const known: readonly Text[] = [
  ...Object.values(calibreNames).map(({ zh, en }) => ({ zh: `口径=${zh}`, en: `calibre=${en}` })),
  { zh: '密度=0.84kg/L', en: 'density=0.84kg/L' },
  { zh: '低位发热量=…', en: 'ncv=…' },
  { zh: '含碳量=…', en: 'carbon=…' },
  { zh: '氧化率=…', en: 'oxidation=…' },
  { zh: '因子=…', en: 'factor=…' },
  { zh: '方法=ets', en: 'method=ets' },
  { zh: '系列=ipcc-2006', en: 'set=ipcc-2006' },
  { zh: '已知截至=2024-06-30', en: 'known on=2024-06-30' },
]

/**
 * Reads the option text of a function: `key=value` pairs separated by semicolons; a single word is a calibre.
 *
 * @param source - What it is an option of; a measured value with its own unit is per what this source is measured in.
 * @throws {ZcError} `ZC-OPTION-UNKNOWN`, and what readOptions throws.
 */
export function readOption(
  option: CellValue | undefined,
  region: CellValue | undefined,
  book: FactorBook,
  source?: ActivitySource,
): ActivityOptions {
  const raw: Record<string, CellValue> = {
    region: region ?? null,
    ...(source && { per: source.units[0]! }),
  }
  let method: Method | undefined
  const given = new Set<string>()
  for (const { text: part, name, value } of optionParts(option)) {
    const key = Object.hasOwn(keys, name.toLowerCase()) ? keys[name.toLowerCase()] : undefined
    const names = value === undefined ? 'calibre' : key
    if (names !== undefined && given.has(names))
      throw zcError('ZC-OPTION-UNKNOWN', { option: part.slice(0, 40), known, twice: true })
    if (names !== undefined) given.add(names)
    if (value === undefined) raw['calibre'] = calibreOr(part)
    else if (key === 'method') method = methodOf(value, part)
    else if (key === undefined && isGross(name))
      throw zcError('ZC-HEAT-GROSS', { column: name.slice(0, 40), value: value.slice(0, 40) })
    else if (key === undefined) throw zcError('ZC-OPTION-UNKNOWN', { option: part.slice(0, 40), known })
    else raw[key] = value
  }
  const options = readOptions(raw, book)
  return method === undefined ? options : { ...options, method }
}

function methodOf(value: string, part: string): Method {
  if (Object.hasOwn(methods, value)) return methods[value]!
  throw zcError('ZC-OPTION-UNKNOWN', {
    option: part.slice(0, 40),
    known: ['general', 'ets', 'reductant'].map((name) => ({ zh: `方法=${name}`, en: `method=${name}` })),
  })
}

function calibreOr(part: string): string {
  try {
    calibreNamed(part)
    return part
  } catch (error) {
    // What it knows but does not take says why.
    if (error instanceof ZcError && !('why' in error.problem.info))
      throw zcError('ZC-OPTION-UNKNOWN', { option: part.slice(0, 40), known })
    throw error
  }
}
