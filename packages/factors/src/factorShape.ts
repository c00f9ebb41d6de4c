import { citationShapes, namesShape, noteShape, noteShapes } from './citationShape.ts'
import { day, decimal, list, oneOf, orNull, record, refuse, text, type Shape } from './shape.ts'

const head: Readonly<Record<string, Shape>> = {
  ...citationShapes,
  id: text(100),
  carrier: text(60),
  region: text(20),
  name: namesShape,
  edition: text(100),
  valid: record({ from: day, to: orNull(day) }),
}

const optional: Readonly<Record<string, Shape>> = {
  ...noteShapes,
  warning: noteShape,
  set: text(40),
  of: text(100),
}

const range: Shape = (value, at) => {
  if (!Array.isArray(value) || value.length !== 2) return refuse(at, value)
  decimal(value[0], `${at}[0]`)
  decimal(value[1], `${at}[1]`)
}

const others: Shape = list(
  20,
  record(
    { gas: oneOf('CH4', 'N2O'), value: decimal, unit: text(30) },
    { use: oneOf('energy-industries', 'manufacturing', 'commercial', 'residential') },
  ),
)

const kinds: ReadonlyMap<unknown, Shape> = new Map([
  [
    'rate',
    record(
      {
        ...head,
        kind: oneOf('rate'),
        calibre: oneOf(
          'average',
          'residual',
          'fossil-only',
          'ets-default',
          'footprint',
          'tank-to-wheel',
          'well-to-tank',
          'combustion-co2e',
          null,
        ),
        gas: oneOf('CO2', 'CO2e'),
        value: decimal,
        numerator: oneOf('kgCO2', 'tCO2', 'kgCO2e'),
        per: text(20),
      },
      optional,
    ),
  ],
  [
    'fuel',
    record(
      {
        ...head,
        kind: oneOf('fuel'),
        method: oneOf('general', 'ets', 'reductant'),
        set: text(40),
        per: text(20),
        ncv: orNull(decimal),
        carbon: orNull(decimal),
        oxidation: orNull(text(10, /^(1|0\.\d+)$/)),
        direct: orNull(decimal),
      },
      { ...optional, heat: oneOf('net', 'gross'), co2PerHeat: decimal, biogenic: oneOf(true), others },
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
      optional,
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
