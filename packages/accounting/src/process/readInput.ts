import { zcError } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { InputRow } from './InputRow.ts'
import type { InputSpec } from './ProcessMethod.ts'
import { readMeasure } from './readMeasure.ts'
import type { Traced } from './Traced.ts'

/** Free text of a cell is kept up to here. */
const LABEL = 60

/**
 * The number of a row in the unit of its input.
 *
 * @throws {ZcError} `ZC-INPUT-RANGE` and what readMeasure throws.
 */
export function measureIn(spec: InputSpec, { value, unit, at }: InputRow): Traced {
  const number = readMeasure(value, unit, spec.unit)
  const least = new Decimal(spec.least ?? '0')
  const most = spec.most ?? (spec.unit === '' ? '1' : undefined)
  if (number.lt(least) || (most !== undefined && number.gt(most)))
    throw zcError('ZC-INPUT-RANGE', {
      input: spec.name,
      text: `${String(value)} ${unit}`.trim().slice(0, 40),
      least: least.toFixed(),
      most: most ?? '',
      unit: spec.unit,
    })
  const gives = { value: number, unit: spec.unit }
  const label = spec.name
  return {
    ...gives,
    why: () => (at === undefined ? { kind: 'given', label, gives } : { kind: 'cell', label, gives, at }),
  }
}

/** The word of a row: one of the choices by id or name, or free text. @throws {ZcError} `ZC-INPUT-CHOICE`. */
export function choiceIn(spec: InputSpec, row: InputRow): string {
  const text = String(row.value).trim()
  if (!spec.choices) return text.slice(0, LABEL)
  const wanted = text.normalize('NFKC').toLowerCase()
  const found = spec.choices.find(({ id, name, aliases = [] }) =>
    [id, name.zh, name.en, ...aliases].some((word) => word.normalize('NFKC').toLowerCase() === wanted),
  )
  if (found) return found.id
  throw zcError('ZC-INPUT-CHOICE', {
    input: spec.name,
    text: text.slice(0, 40),
    known: spec.choices.map(({ name }) => name.zh),
  })
}
