import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import type { Argument, Outcome } from './ZcFunction.ts'

/** More cells than a sheet column holds are a mistake, not a table. */
const LIMIT = 1_048_576

const isRange = (argument: Argument): argument is readonly (readonly CellValue[])[] => Array.isArray(argument)
const shapeOf = (range: readonly (readonly CellValue[])[]): readonly [number, number] => [
  range.length,
  range[0]?.length ?? 0,
]

/**
 * Applies a function of scalars to arguments that may be ranges: element by element, single cells repeated.
 *
 * Each element has an outcome of its own, so one bad row never hides the others.
 *
 * @throws {ZcError} `ZC-ARGUMENT-SHAPE` where two ranges differ in size.
 */
export function broadcast(
  args: readonly Argument[],
  run: (scalars: readonly (CellValue | undefined)[]) => Outcome,
): Outcome | Outcome[][] {
  // A cell a call is the common case, and there may be ten thousand calls.
  if (!args.some(isRange)) return guarded(run, args as readonly (CellValue | undefined)[])
  const flat = args.map((argument) =>
    isRange(argument) && argument.length === 1 && argument[0]!.length === 1 ? argument[0]![0]! : argument,
  )
  const ranges = flat.filter(isRange)
  if (ranges.length === 0) return guarded(run, flat as readonly (CellValue | undefined)[])
  const [rows, columns] = shapeOf(ranges[0]!)
  for (const range of ranges) {
    const [r, c] = shapeOf(range)
    if (r !== rows || c !== columns) {
      throw zcError('ZC-ARGUMENT-SHAPE', {
        left: `${String(rows)}×${String(columns)}`,
        right: `${String(r)}×${String(c)}`,
      })
    }
  }
  if (rows * columns > LIMIT)
    throw zcError('ZC-ARGUMENT-SHAPE', { left: `${String(rows)}×${String(columns)}`, right: String(LIMIT) })
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) =>
      guarded(
        run,
        flat.map((argument) => (isRange(argument) ? (argument[r]![c] ?? null) : argument)),
      ),
    ),
  )
}

function guarded(
  run: (scalars: readonly (CellValue | undefined)[]) => Outcome,
  scalars: readonly (CellValue | undefined)[],
): Outcome {
  try {
    return run(scalars)
  } catch (error) {
    if (error instanceof ZcError) return { problem: error.problem }
    throw error
  }
}
