import type { Parameter, RuleSet } from './RuleSet.ts'

/** A limit by its name; names such as `constructor` are in every object and are no limits. */
export function parameterOf(
  { parameters = {} }: Pick<RuleSet, 'parameters'>,
  name: string,
): Parameter | undefined {
  return Object.hasOwn(parameters, name) ? parameters[name] : undefined
}
