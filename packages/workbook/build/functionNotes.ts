import type { PageText } from './PageText.ts'
import { activityNotes } from './activityNotes.ts'
import { conversionNotes } from './conversionNotes.ts'
import { criterionNotes } from './criterionNotes.ts'
import { processNotes } from './processNotes.ts'
import { ruleNotes } from './ruleNotes.ts'
import { tableNotes } from './tableNotes.ts'
import { uncertaintyNotes } from './uncertaintyNotes.ts'

/** Page text beyond the row, by function. */
export const functionNotes: Readonly<Record<string, PageText>> = {
  ...activityNotes,
  ...tableNotes,
  ...conversionNotes,
  ...processNotes,
  ...uncertaintyNotes,
  ...ruleNotes,
  ...criterionNotes,
}
