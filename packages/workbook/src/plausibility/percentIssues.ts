import { issueOf, ZcError, type Issue } from '@zerocarbon/accounting/errors'
import {
  inputNamed,
  readMeasure,
  type InputRow,
  type InputSpec,
  type ProcessMethod,
} from '@zerocarbon/accounting/process'
import { showValue, type Decimal } from '@zerocarbon/accounting/quantity'
import type { FactorBook } from '@zerocarbon/factors'
import { usualShare } from './usualShare.ts'

/**
 * Shares in ZC_Inputs that are most likely a fraction with a % added, 0.97 % for 97 %, a percentage without one, 0.5 for
 * 0.5 %, or divided by a hundred twice, 0.0097. What is above one is refused by the method itself. Only where the
 * method or its guideline has a usual value; a person decides.
 */
export function percentIssues(
  runs: readonly { readonly method: ProcessMethod; readonly inputs: readonly InputRow[] }[],
  book: Pick<FactorBook, 'parameter' | 'parametersOf'>,
): Issue[] {
  return runs.flatMap(({ method, inputs }) =>
    inputs.flatMap((row): Issue[] => {
      const { spec, label } = inputNamed(method, row.name)
      if (!spec || spec.choices || !['', '%'].includes(spec.unit)) return []
      const written = `${String(row.value)} ${row.unit}`.trim()
      const given = fractionOf(row, spec)
      const usual = given?.gt(0) ? usualShare(spec, substanceOf(method, inputs, label), book) : null
      if (!given || !usual?.isFar(given)) return []
      const value = /[%％]$/.test(written) ? written : `${written}（${showValue(given.times(100))} %）`
      const info = { input: spec.name, value, usual: usual.shown, source: usual.source }
      return [issueOf({ code: 'ZC-SHARE-UNUSUAL', info }, row.at)]
    }),
  )
}

/** A stream may say what it is made of: `物质:1号柜` = `hv-europe-use`. */
function substanceOf(method: ProcessMethod, inputs: readonly InputRow[], label: string): string {
  const said = inputs.find((row) => {
    const { spec, label: of } = inputNamed(method, row.name)
    return spec?.id === 'substance' && of === label
  })
  return said ? String(said.value) : label
}

function fractionOf({ value, unit }: InputRow, spec: InputSpec): Decimal | null {
  try {
    return readMeasure(value, unit, '', spec.shareOf)
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}
