import { Decimal } from '@zerocarbon/accounting/quantity'
import type { AbsentFact, Case, Fact } from '../facts/Facts.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { RuleSet } from '../ruleset/RuleSet.ts'

export type Known = { readonly fact: Fact } | { readonly absent: AbsentFact }

/** The fact every case carries beside its table of facts. */
const SECTOR = 'sector'

/**
 * Looks a fact up for judging. What is not there, is of another type or stands in another unit is absent, with the
 * reason: nothing is converted, guessed or taken for zero.
 */
export function lookUp({ facts: definitions }: RuleSet, { facts, sector }: Case): (id: string) => Known {
  return (id) => {
    const definition = Object.hasOwn(definitions, id) ? definitions[id] : undefined
    if (id === SECTOR && sector !== undefined) return { fact: { id, value: sector, unit: '' } }
    const absent = facts.absent(id)
    if (absent) return { absent }
    const fact = facts.get(id)
    if (!fact || !definition) return { absent: { id, reason: notGiven(id, definition) } }
    const fault = faultOf(fact, definition)
    return fault ? { absent: { id, reason: fault, ...(fact.at && { at: fact.at }) } } : { fact }
  }
}

function notGiven(id: string, definition: FactDefinition | undefined): AbsentFact['reason'] {
  if (!definition) return { zh: `没有“${id}”`, en: `There is no "${id}"` }
  const { name, derived } = definition
  return { zh: `缺少“${name.zh}”：${derived.zh}`, en: `"${name.en}" is missing: ${derived.en}` }
}

function faultOf({ value, unit }: Fact, definition: FactDefinition): AbsentFact['reason'] | undefined {
  const { name, type } = definition
  const given = value instanceof Decimal ? 'decimal' : typeof value === 'string' ? 'text' : 'boolean'
  if (given !== type || (value instanceof Decimal && !value.isFinite()))
    return {
      zh: `“${name.zh}”应填${kinds[type].zh}，现在是${kinds[given].zh}`,
      en: `"${name.en}" must be ${kinds[type].en} and is ${kinds[given].en}`,
    }
  if (unit === definition.unit) return undefined
  return {
    zh: `“${name.zh}”的单位应是“${definition.unit}”，现在是“${unit}”`,
    en: `"${name.en}" must be in "${definition.unit}" and is in "${unit}"`,
  }
}

const kinds = {
  decimal: { zh: '数字', en: 'a number' },
  boolean: { zh: '是或否', en: 'yes or no' },
  text: { zh: '文字', en: 'text' },
} as const
