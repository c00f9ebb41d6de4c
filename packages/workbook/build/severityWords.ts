import type { Severity } from '@zerocarbon/accounting/errors'

/** The three weights of a code, as the pages say them. */
export const severityWords: Readonly<Record<Severity, { readonly zh: string; readonly en: string }>> = {
  must: { zh: '必须', en: 'must' },
  should: { zh: '建议', en: 'should' },
  note: { zh: '提示', en: 'note' },
}
