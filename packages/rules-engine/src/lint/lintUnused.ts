import { limitsOf } from '../resolve/limitsOf.ts'
import type { RuleProblem } from '../read/RuleProblem.ts'
import type { LintContext } from './LintContext.ts'

/** Limits that nothing is compared with: mostly a misspelt name elsewhere. What `offers` names is used by others. */
export function lintUnused(context: LintContext): RuleProblem[] {
  const { criteria, offers = [], parameters = {} } = context.set
  const used = new Set([...offers, ...criteria.flatMap(limitsOf)])
  const names = Object.keys(parameters)
  const what = { zh: '限值', en: 'parameter' }
  return [
    ...names
      .filter((name) => !used.has(name))
      .map((name) => context.atKey('ZC-RULE-UNUSED', ['parameters', name], { what, name })),
    ...offers.flatMap((name, index) => context.named(['offers', index], what, name, names)),
  ]
}
