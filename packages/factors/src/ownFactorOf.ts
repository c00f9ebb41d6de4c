import type { Problem } from '@zerocarbon/accounting/errors'
import { ownSet, type Factor } from '@zerocarbon/accounting/factor'
import { Decimal, unitNamed, type Unit } from '@zerocarbon/accounting/quantity'
import { hasEvidence, type Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from './createFactorBook.ts'
import type { Carrier } from './FactorSet.ts'
import { ownProblem, type OwnColumn, type OwnRecord } from './ownRecords.ts'

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const aDay: Text = { zh: '2025-01-01 这样的日期，或留空', en: 'a day like 2025-01-01, or nothing' }

/** Makes a factor of one row, or says everything that is wrong with the row. */
export function ownFactorOf(
  { place, cells }: OwnRecord,
  book: Pick<FactorBook, 'carrierNamed' | 'carriersLike' | 'regionNamed'>,
): { factor?: Factor; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const cell = (column: OwnColumn): string => cells.get(column) ?? ''
  const check = (column: OwnColumn, fine: boolean, allowed: Text): void => {
    if (!fine) problems.push(ownProblem(place, column, cell(column), allowed))
  }
  const carrier = book.carrierNamed(cell('carrier'))
  const near = book.carriersLike(cell('carrier')).join(', ')
  const region = book.regionNamed(cell('region') === '' ? 'CN' : cell('region'))
  const unit = unitOf(cell('unit'), carrier)
  const units =
    carrier?.state === 'energy' ? 'tCO2/MWh, kgCO2/kWh, tCO2/GJ' : 'tCO2/t, kgCO2/kg, tCO2/万Nm3, kgCO2/L'
  check('id', /^[a-z0-9]+(-[a-z0-9]+)*$/.test(cell('id')) && cell('id').length <= 60, {
    zh: '小写字母、数字和连字符',
    en: 'lower-case letters, digits and hyphens',
  })
  check('carrier', carrier !== undefined, { zh: `相近的名称：${near}`, en: `names that come close: ${near}` })
  check('region', region !== undefined, {
    zh: '地区名称或代码，或留空',
    en: 'name or code of a region, or nothing',
  })
  check('value', /^\d{1,12}(\.\d{1,20})?$/.test(cell('value')), {
    zh: '0.5306 这样的十进制数',
    en: 'a decimal like 0.5306',
  })
  check('unit', carrier === undefined || unit !== undefined, { zh: units, en: units })
  check('year', /^(19|20)\d\d$/.test(cell('year')), { zh: '四位年份', en: 'a year of four digits' })
  for (const column of ['from', 'to', 'reviewBy'] as const)
    check(column, cell(column) === '' || day.test(cell(column)), aDay)
  check('evidence', hasEvidence(cell('evidence')) && cell('evidence').length <= 300, {
    zh: '证据：合同、检测报告或声明的名称和编号',
    en: 'evidence: name and number of a contract, test report or statement',
  })
  for (const column of ['name', 'note'] as const)
    check(column, cell(column).length <= 100, { zh: '不超过 100 字', en: 'at most 100 characters' })
  if (problems.length > 0 || !carrier || !region || !unit) return { problems }
  return { factor: made(cell, place, carrier, region.code, unit), problems }
}

type FactorUnit = readonly [numerator: 'kgCO2' | 'tCO2', per: Unit]

/** A unit that suits the carrier: energy by energy, fuels by mass or volume. */
function unitOf(text: string, carrier: Carrier | undefined): FactorUnit | undefined {
  const [over = '', under = '', ...more] = text.split('/')
  const numerator = unitNamed(over)
  const per = unitNamed(under)
  if (!numerator || !per || more.length > 0) return undefined
  if (numerator.symbol !== 'kgCO2' && numerator.symbol !== 'tCO2') return undefined
  const dimensions = carrier?.state === 'energy' ? ['energy'] : ['mass', 'gas', 'volume']
  return dimensions.includes(per.dimension) ? [numerator.symbol, per] : undefined
}

function made(
  cell: (column: OwnColumn) => string,
  place: string,
  carrier: Carrier,
  region: string,
  [numerator, per]: FactorUnit,
): Factor {
  const year = Number(cell('year'))
  const name = cell('name') === '' ? cell('id') : cell('name')
  const head = {
    id: `own/${cell('id')}`,
    carrier: carrier.id,
    region,
    set: ownSet,
    per: per.symbol,
    name: { zh: name, en: name },
    edition: ownSet,
    dataYear: year,
    released: null,
    valid: { from: cell('from') || `${cell('year')}-01-01`, to: cell('to') || null },
    // One statement, by somebody who has an interest in it.
    confidence: 'single-source',
    reviewBy: cell('reviewBy') || `${String(year + 1)}-12-31`,
    source: { title: cell('evidence'), locator: place },
    ...(cell('note') === '' ? {} : { note: { zh: cell('note'), en: cell('note') } }),
  } as const
  if (carrier.state === 'energy') {
    return { ...head, kind: 'rate', calibre: null, gas: 'CO2', value: cell('value'), numerator }
  }
  const value = new Decimal(cell('value'))
  return {
    ...head,
    kind: 'fuel',
    method: 'general',
    ncv: null,
    carbon: null,
    oxidation: null,
    direct: (numerator === 'kgCO2' ? value.div(1000) : value).toFixed(),
  }
}
