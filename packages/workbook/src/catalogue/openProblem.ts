import type { Problem } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'

const withoutStop = ({ zh, en }: Text): Text => ({
  zh: zh.replace(/。$/u, ''),
  en: en.replace(/\.$/u, ''),
})

/** That a criterion or a limit gives no number, why, and what to do. */
export function openProblem(criterion: Text, reason: Text, cure: Text): Problem {
  return { code: 'ZC-CRITERION-OPEN', info: { criterion, reason: withoutStop(reason), cure } }
}
