import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { parseCall } from '../src/explain/parseCall.ts'
import { resolveReference } from '../src/explain/resolveReference.ts'
import { createCatalogue, tablesOf, type Argument, type Outcome } from '../src/index.ts'
import { exampleWorkbook } from './exampleWorkbook.ts'

/**
 * What a formula gives in the workbook of the examples, by the catalogue itself.
 *
 * @param formula - With its leading `=`, as it stands in a cell.
 * @param gap - In the workbook with an amount left empty.
 */
export function answerTo(formula: string, language: Language, gap = false): Outcome | Outcome[][] {
  const model = exampleWorkbook(gap)
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
  catalogue.setTables(tablesOf(model), model.date1904)
  const { name, args } = parseCall(formula.replace(/^=/, ''))
  const values = args.map((argument): Argument => {
    if (argument.kind === 'omitted') return undefined
    if (argument.kind === 'constant') return argument.value
    return resolveReference(argument.text, '能源台账', model).value
  })
  return catalogue.call(name, values)
}
