import { zcError } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import type { RuleSet } from '@zerocarbon/rules-engine'
import type { Assessor } from '../facts/createAssessor.ts'

/** Something of a rule set that a person calls by its id or its title. */
export interface Named {
  readonly id: string
  readonly title: Text
}

const keyOf = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

const listed = (ids: readonly string[]): Text => ({ zh: ids.join('、'), en: ids.join(', ') })

/**
 * Finds a part of a rule set by its id, or by its title in either language.
 *
 * @param wanted - `ruleSet` empty: any set of the bundle, as long as only one has it.
 * @param partsOf - What can be named in a set.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` with what there is, or with the sets to choose from.
 */
export function ruleNamed<T extends Named>(
  wanted: { readonly argument: string; readonly name: string; readonly ruleSet: string },
  assessor: Pick<Assessor, 'bundle' | 'ruleSet' | 'setsOn'>,
  partsOf: (ruleSet: RuleSet) => readonly T[],
): { readonly ruleSet: RuleSet; readonly part: T } {
  const { argument, name, ruleSet: id } = wanted
  const asked = id.trim() !== ''
  const sets = asked ? [assessor.ruleSet(id)] : assessor.bundle.ruleSets
  const key = keyOf(name)
  const found = sets.flatMap((ruleSet) => {
    const parts = partsOf(ruleSet)
    const part =
      parts.find((each) => keyOf(each.id) === key) ??
      parts.find(({ title }) => keyOf(title.zh) === key || keyOf(title.en) === key)
    return part ? [{ ruleSet, part }] : []
  })
  const [first] = found
  if (!first) {
    // Without a set named, those that judge this workbook anyway.
    const known = (asked ? sets : assessor.setsOn()).flatMap(partsOf).map((part) => part.id)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: argument,
      text: name.slice(0, 60),
      allowed: listed([...new Set(known)]),
    })
  }
  if (found.length > 1)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '规则集 ruleset',
      text: '',
      allowed: listed(found.map(({ ruleSet }) => ruleSet.id)),
    })
  return first
}
