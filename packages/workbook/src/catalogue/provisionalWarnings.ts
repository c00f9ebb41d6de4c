import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'

/** One warning with every reason why a figure or a verdict may still change; none where it stands. */
export function provisionalWarnings(criterion: Text, because: readonly Text[]): Issue[] {
  if (because.length === 0) return []
  const reason = {
    zh: because.map(({ zh }) => zh.replace(/。$/u, '')).join('；'),
    en: because.map(({ en }) => en.replace(/\.$/u, '')).join('; '),
  }
  return [issueOf({ code: 'ZC-VERDICT-PROVISIONAL', info: { criterion, reason } })]
}
