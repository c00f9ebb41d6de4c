import type { ActivityOptions } from '@zerocarbon/accounting'
import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import type { Method } from '@zerocarbon/accounting/factor'
import type { FactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { calibreNamed, calibreNames } from '../tables/calibres.ts'
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
const known: readonly string[] = [
  ...Object.values(calibreNames).map(({ zh }) => `口径=${zh}`),
  '密度=0.84kg/L',
  '低位发热量=…',
  '含碳量=…',
  '氧化率=…',
  '因子=…',
  '方法=ets',
  '系列=ipcc-2006',
  '已知截至=2024-06-30',
]

/**
 * Reads the option text of a function: `key=value` pairs separated by semicolons; a single word is a calibre.
 *
 * @throws {ZcError} `ZC-OPTION-UNKNOWN`, and what readOptions throws.
 */
export function readOption(
  option: CellValue | undefined,
  region: CellValue | undefined,
  book: FactorBook,
): ActivityOptions {
  const raw: Record<string, CellValue> = { region: region ?? null }
  let method: Method | undefined
  const given = new Set<string>()
  const text =
    option === null || option === undefined ? '' : String(typeof option === 'object' ? option.error : option)
  for (const part of text
    .split(/[;；]/)
    .map((p) => p.trim())
    .filter((p) => p !== '')) {
    const [name = '', ...rest] = part.split(/[=＝]/)
    const key = Object.hasOwn(keys, name.trim().toLowerCase()) ? keys[name.trim().toLowerCase()] : undefined
    const value = rest.join('=').trim()
    const names = rest.length === 0 ? 'calibre' : key
    if (names !== undefined && given.has(names))
      throw zcError('ZC-OPTION-UNKNOWN', { option: part.slice(0, 40), known, twice: true })
    if (names !== undefined) given.add(names)
    if (rest.length === 0) raw['calibre'] = calibreOr(part)
    else if (key === 'method') method = methodOf(value, part)
    else if (key === undefined && isGross(name))
      throw zcError('ZC-HEAT-GROSS', { column: name.trim().slice(0, 40), value: value.slice(0, 40) })
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
    known: ['方法=general', '方法=ets', '方法=reductant'],
  })
}

function calibreOr(part: string): string {
  try {
    return calibreNamed(part)
  } catch (error) {
    if (error instanceof ZcError) throw zcError('ZC-OPTION-UNKNOWN', { option: part.slice(0, 40), known })
    throw error
  }
}
