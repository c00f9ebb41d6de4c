import type { ActivityOptions } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'
import { readNumber, type Decimal } from '@zerocarbon/accounting/quantity'
import type { FactorBook } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import { assertLevel } from './assertLevel.ts'
import { calibreNamed } from './calibres.ts'
import { factorSetNamed } from './factorSetNamed.ts'
import { gasDensity } from './gasDensity.ts'
import { readDay } from './readDay.ts'
import { readTypedFactor } from './readTypedFactor.ts'
import { typedMeasure } from './typedMeasure.ts'

/** The optional columns of a row, or the options of a function, before they are checked. */
export interface RawOptions {
  readonly region?: CellValue
  readonly calibre?: CellValue
  readonly ncv?: CellValue
  readonly carbon?: CellValue
  readonly oxidation?: CellValue
  readonly density?: CellValue
  /** What a unit in the header of a measured column makes of its number. */
  readonly ncvScale?: string
  /** What heat and carbon typed with a unit are per: `t`, where it is left out, or `万Nm3`. */
  readonly per?: string
  readonly carbonScale?: string
  readonly densityScale?: string
  readonly factor?: CellValue
  readonly evidence?: CellValue
  readonly set?: CellValue
  readonly knownOn?: CellValue
}

type Given = { -readonly [K in keyof ActivityOptions]: ActivityOptions[K] }
const filled = (value: CellValue | undefined): value is number | string | boolean =>
  value !== undefined && value !== null && value !== '' && typeof value !== 'object'

/**
 * Checks the options of one row or call.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID`, `ZC-NUMBER-INVALID`, `ZC-NUMBER-RANGE`, `ZC-CALIBRE-UNKNOWN`,
 *   `ZC-REGION-UNKNOWN`, `ZC-DATE-INVALID`, `ZC-CELL-ERROR`, `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`, `ZC-HEAT-GROSS`.
 */
export function readOptions(raw: RawOptions, book: FactorBook): ActivityOptions {
  for (const value of Object.values(raw) as CellValue[]) {
    if (typeof value === 'object' && value !== null) throw zcError('ZC-CELL-ERROR', { error: value.error })
  }
  const options: Given = {}
  if (filled(raw.region)) options.region = regionCode(String(raw.region), book)
  if (filled(raw.calibre)) {
    options.calibre = calibreNamed(String(raw.calibre))
    assertLevel(String(raw.calibre), options.region, book)
  }
  if (filled(raw.oxidation)) options.oxidation = oxidation(raw.oxidation)
  for (const part of ['ncv', 'carbon', 'density'] as const) {
    if (!filled(raw[part])) continue
    const ofGas = part === 'density' ? gasDensity(raw[part]) : undefined
    if (ofGas) {
      options.gasDensity = ofGas
      continue
    }
    const { value, hasUnit } = typedMeasure(part, raw[part], raw.per ?? 't')
    const scale = raw[`${part}Scale`]
    // What brings its own unit does not take that of its header.
    options[part] = scale === undefined || hasUnit ? value : value.times(scale)
    if (part === 'ncv' && scale === undefined && !hasUnit) options.ncvBare = true
  }
  if (filled(raw.set)) options.set = factorSetNamed(String(raw.set), book)
  if (filled(raw.knownOn)) options.knownOn = readDay(String(raw.knownOn))
  if (filled(raw.factor))
    Object.assign(options, factorOption(raw.factor, filled(raw.evidence) ? String(raw.evidence) : ''))
  return options
}

function factorOption(value: number | string | boolean, evidence: string): Given {
  const text = String(value)
  return /^[a-z]+\//i.test(text.trim())
    ? { factorId: text.trim() }
    : { typedFactor: readTypedFactor(text, evidence) }
}

/** @throws {ZcError} `ZC-REGION-UNKNOWN`. */
export function regionCode(text: string, book: FactorBook): string {
  const region = book.regionNamed(text)
  if (region) return region.code
  const known = book.regions.slice(0, 8).map(({ name }) => name)
  throw zcError('ZC-REGION-UNKNOWN', { region: text.slice(0, 40), known })
}

/** 98 and 98 % and 0.98 are the same share; nothing burns less than half of its carbon. */
function oxidation(value: number | string | boolean): Decimal {
  const text = String(value).trim()
  const number = readNumber(text.endsWith('%') ? text.slice(0, -1) : typeof value === 'number' ? value : text)
  const share = text.endsWith('%') || number.gt(1) ? number.div(100) : number
  if (share.gte('0.5') && share.lte(1)) return share
  throw zcError('ZC-VALUE-INVALID', { column: '碳氧化率', text, allowed: '50 % … 100 %' })
}
