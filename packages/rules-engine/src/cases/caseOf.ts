import { readNumber } from '@zerocarbon/accounting/quantity'
import type { Case, Fact } from '../facts/Facts.ts'
import { factsFrom } from '../facts/factsFrom.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { RuleCase } from './RuleCase.ts'

/** A worked case as something to judge. */
export function caseOf(
  { on, sector, facts, provisional = [], waived }: RuleCase,
  definitions: ReadonlyMap<string, FactDefinition>,
): Case {
  const given = Object.entries(facts).map(([id, value]): Fact => {
    const definition = definitions.get(id)
    const isNumber = definition?.type === 'decimal' && typeof value === 'string'
    return {
      id,
      value: isNumber ? readNumber(value) : value,
      unit: definition?.unit ?? '',
      ...(provisional.includes(id) && {
        provisional: { zh: '用例中标为暂行', en: 'provisional in the case' },
      }),
    }
  })
  return {
    on,
    ...(sector !== undefined && { sector }),
    facts: factsFrom(given),
    ...(waived && {
      waived: Object.fromEntries(Object.entries(waived).map(([id, reason]) => [id, { reason }])),
    }),
  }
}
