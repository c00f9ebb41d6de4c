import { zcError } from '@zerocarbon/accounting/errors'
import type { Fact, RuleSet } from '@zerocarbon/rules-engine'
import { factValue } from './factValue.ts'
import { scalarArgument } from './scalarArgument.ts'
import type { Argument } from './ZcFunction.ts'

const NAME = '规模 size'

/**
 * The fact that chooses the band of a limit, from an argument; none where it is blank.
 *
 * @param limit - Key of the set's `parameters`.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a limit without bands and for a value the fact cannot have, `ZC-CELL-ERROR`.
 */
export function sizeFacts(size: Argument, limit: string, { parameters, facts }: RuleSet): readonly Fact[] {
  const value = scalarArgument(size, NAME)
  if (value === undefined) return []
  const by = parameters![limit]!.by
  if (by === undefined)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: NAME,
      text: String(value).slice(0, 40),
      allowed: { zh: '留空，这个限值不分档', en: 'empty: this limit has no bands' },
    })
  const definition = facts[by]!
  return [
    {
      id: by,
      value: factValue(value, definition, NAME),
      unit: definition.unit,
    },
  ]
}
