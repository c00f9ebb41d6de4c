import { day, decimal, oneOf, orNull, record, refuse, text, type Shape } from './shape.ts'

/** A name in both languages. */
export const namesShape: Shape = record({ zh: text(100), en: text(160) })

const year: Shape = (value, at) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1990 || value > 2100) refuse(at, value)
}

const source = record({ title: text(300), locator: text(300) }, { url: text(300, /^(https?:\/\/|github:)/) })

const head: Readonly<Record<string, Shape>> = {
  id: text(100),
  carrier: text(60),
  region: text(20),
  name: namesShape,
  edition: text(100),
  dataYear: year,
  released: orNull(text(10, /^\d{4}(-\d{2}(-\d{2})?)?$/)),
  valid: record({ from: day, to: orNull(day) }),
  confidence: oneOf('verified-2plus', 'single-source', 'recalled', 'derived'),
  reviewBy: day,
  source,
}
const note = { note: text(2000) }

const range: Shape = (value, at) => {
  if (!Array.isArray(value) || value.length !== 2) return refuse(at, value)
  decimal(value[0], `${at}[0]`)
  decimal(value[1], `${at}[1]`)
}

const kinds: ReadonlyMap<unknown, Shape> = new Map([
  [
    'rate',
    record(
      {
        ...head,
        kind: oneOf('rate'),
        calibre: oneOf('average', 'residual', 'fossil-only', 'ets-default', null),
        gas: oneOf('CO2', 'CO2e'),
        value: decimal,
        numerator: oneOf('kgCO2', 'tCO2'),
        per: text(20),
      },
      note,
    ),
  ],
  [
    'fuel',
    record(
      {
        ...head,
        kind: oneOf('fuel'),
        method: oneOf('general', 'ets', 'reductant'),
        per: oneOf('t', '万Nm3'),
        ncv: orNull(decimal),
        carbon: orNull(decimal),
        oxidation: orNull(text(10, /^(1|0\.\d+)$/)),
        direct: orNull(decimal),
      },
      note,
    ),
  ],
  [
    'coal',
    record(
      {
        ...head,
        kind: oneOf('coal'),
        basis: oneOf('当量值', '等价值', null),
        value: orNull(decimal),
        range: orNull(range),
        per: text(20),
      },
      note,
    ),
  ],
])

/** One factor of any kind, with every key it must have and none it may not. */
export const factorShape: Shape = (value, at) => {
  const kind: unknown =
    typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined
  const shape = kinds.get(kind) ?? refuse(`${at}.kind`, kind)
  shape(value, at)
}
