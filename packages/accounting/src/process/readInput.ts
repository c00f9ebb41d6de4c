import { ZcError, zcError, type Problem, type ProblemInfo } from '../errors/index.ts'
import { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { InputRow } from './InputRow.ts'
import { looseName } from './looseName.ts'
import { nearestFirst } from './nearestFirst.ts'
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
export function measureIn(spec: InputSpec, { value, unit, unitOf, at }: InputRow, stream = ''): Traced {
  const name = withStream(spec.name, stream)
  const text = `${String(value)} ${unit}`.trim().slice(0, 40)
  const number = read(spec, value, unit, { name, typed: text, unit: spec.unit })
  const least = new Decimal(spec.least ?? '0')
  const most = spec.most ?? (spec.unit === '' ? '1' : undefined)
  if (number.lt(least) || (most !== undefined && number.gt(most)))
    throw zcError('ZC-INPUT-RANGE', {
      input: spec.name,
      stream,
      text,
      least: least.toFixed(),
      most: most ?? '',
      unit: spec.unit,
    })
  const gives = { value: number, unit: spec.unit }
  const label: Text =
    unitOf === 'method'
      ? {
          zh: `${spec.name.zh}（没有写单位，按方法的 ${unit}）`,
          en: `${spec.name.en} (no unit written: ${unit} of the method)`,
        }
      : spec.name
  return {
    ...gives,
    why: () => (at === undefined ? { kind: 'given', label, gives } : { kind: 'cell', label, gives, at }),
  }
}

/** The word of a row: one of the choices by id or name, or free text. @throws {ZcError} `ZC-INPUT-CHOICE`. */
export function choiceIn(spec: InputSpec, row: InputRow, stream = ''): string {
  const text = String(row.value).trim()
  if (!spec.choices) return text.slice(0, LABEL)
  const wanted = looseName(text)
  const found = spec.choices.find(({ id, name, aliases = [] }) =>
    [id, name.zh, name.en, ...aliases].some((word) => looseName(word) === wanted),
  )
  if (found) return found.id
  throw zcError('ZC-INPUT-CHOICE', {
    input: spec.name,
    stream,
    text: text.slice(0, 40),
    known: nearestFirst(text, spec.choices),
  })
}

const withStream = ({ zh, en }: Text, stream: string): Text =>
  stream === '' ? { zh, en } : { zh: `${zh}:${stream}`, en: `${en}:${stream}` }

/** What cannot be read is refused by the name of the input and as it was typed. */
function read(
  spec: InputSpec,
  value: number | string,
  unit: string,
  given: NonNullable<ProblemInfo['ZC-NUMBER-INVALID']['given']>,
): Decimal {
  try {
    return readMeasure(value, unit, spec.unit, spec.shareOf)
  } catch (error) {
    if (error instanceof ZcError && named.has(error.problem.code))
      throw new ZcError({ ...error.problem, info: { ...error.problem.info, given } } as Problem)
    throw error
  }
}

/** The problems that say what was typed for an input. */
const named: ReadonlySet<Problem['code']> = new Set([
  'ZC-NUMBER-INVALID',
  'ZC-NUMBER-RANGE',
  'ZC-UNIT-UNKNOWN',
  'ZC-UNIT-MISMATCH',
  'ZC-GAS-CONDITIONS',
])
