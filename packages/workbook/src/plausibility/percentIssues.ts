import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import {
  inputNamed,
  readMeasure,
  type InputRow,
  type InputSpec,
  type ProcessMethod,
} from '@zerocarbon/accounting/process'
import { Decimal, showValue } from '@zerocarbon/accounting/quantity'
import type { FactorBook } from '@zerocarbon/factors'

/** A share written with % that is about a hundredth of the usual one, give or take this many times. Our own bound. */
const AROUND = 3

/**
 * Shares in ZC_Inputs that stand as a fraction and carry the sign % as well: 0.97 % where 97 % is usual. The other slip,
 * 97 without a sign, is above one and refused by the method itself. Only where the method or its guideline has a usual
 * value; a person decides.
 */
export function percentIssues(
  runs: readonly { readonly method: ProcessMethod; readonly inputs: readonly InputRow[] }[],
  book: Pick<FactorBook, 'parameter'>,
): Issue[] {
  return runs.flatMap(({ method, inputs }) =>
    inputs.flatMap((row): Issue[] => {
      const { spec, label } = inputNamed(method, row.name)
      const written = `${String(row.value)} ${row.unit}`.trim()
      if (!spec || spec.choices || !['', '%'].includes(spec.unit) || !/[%％]$/.test(written)) return []
      const usual = usualOf(spec, label, book)
      const given = valueOf(row)
      if (!usual?.gt(0) || !given?.gt(0)) return []
      const ratio = usual.div(given)
      if (ratio.lt(100 / AROUND) || ratio.gt(100 * AROUND)) return []
      const info = { input: spec.name, value: written, usual: `${showValue(usual.times(100))} %` }
      return [issueOf({ code: 'ZC-SHARE-UNUSUAL', info }, row.at)]
    }),
  )
}

function valueOf({ value, unit }: InputRow): Decimal | null {
  try {
    return readMeasure(value, unit, '')
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}

/** The default as a fraction. */
function usualOf({ otherwise }: InputSpec, of: string, book: Pick<FactorBook, 'parameter'>): Decimal | null {
  if (otherwise === undefined || otherwise === 'nothing') return null
  if ('value' in otherwise) return new Decimal(otherwise.value)
  try {
    const { value, unit } = book.parameter(otherwise.published, otherwise.of ?? of)
    return readMeasure(value, unit, '')
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}
