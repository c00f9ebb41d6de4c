import { describedFunctions } from './metadataFaults.ts'

type Entry = Readonly<Record<string, unknown>>

/**
 * Where a translated functions.json differs from the default one in more than its language, or is not in Chinese, one
 * English sentence each. Which functions it has is compared by their ids, elsewhere.
 */
export function metadataParity(text: string, usual: string): string[] {
  const functions = describedFunctions(text)
  const others = new Map((describedFunctions(usual) ?? []).map((entry) => [entry['id'], entry]))
  // What cannot be read has its fault already.
  if (functions === undefined || others.size === 0) return []
  return [
    ...functions.flatMap((entry) => {
      const other = others.get(entry['id'])
      return other ? functionFaults(entry, other) : []
    }),
    ...enumFaults(enumsIn(text), enumsIn(usual)),
  ]
}

const kept = ['optional', 'type', 'dimensionality', 'customEnumId', 'repeating'] as const

function functionFaults(entry: Entry, other: Entry): string[] {
  const who = String(entry['id'])
  const [own, others] = [listOf(entry['parameters']), listOf(other['parameters'])]
  return [
    ...wordFaults(who, entry, other),
    ...sameFault(who, 'options', entry, other),
    ...sameFault(who, 'result', entry, other),
    ...(own.length === others.length
      ? []
      : [`${who} has ${String(own.length)} parameters, and by default ${String(others.length)}`]),
    ...own.slice(0, others.length).flatMap((parameter, i) => {
      const at = `${who}, parameter ${String(i + 1)}`
      const shape = kept.flatMap((key) => sameFault(at, key, parameter, others[i]!))
      return [...wordFaults(at, parameter, others[i]!), ...shape]
    }),
  ]
}

function enumFaults(own: readonly Entry[], others: readonly Entry[]): string[] {
  const ids = (list: readonly Entry[]): string => list.map(({ id }) => String(id)).join(' ')
  if (ids(own) !== ids(others)) return ['the ids of the enums are not those of the default']
  return own.flatMap((entry, i) => {
    const [mine, theirs] = [listOf(entry['values']).length, listOf(others[i]!['values']).length]
    const who = `enum ${String(entry['id'])}`
    return [
      ...(mine === theirs ? [] : [`${who} has ${String(mine)} values, and by default ${String(theirs)}`]),
      ...sameFault(who, 'type', entry, others[i]!),
    ]
  })
}

function wordFaults(who: string, { description: own }: Entry, { description: other }: Entry): string[] {
  if (own === other) return [`${who}: the description is that of the default`]
  return /\p{Script=Han}/u.test(String(own)) ? [] : [`${who}: the description is not in Chinese`]
}

function sameFault(who: string, key: string, own: Entry, other: Entry): string[] {
  return printed(own[key]) === printed(other[key]) ? [] : [`${who}: ${key} is not that of the default`]
}

/** The same text for values that mean the same: no option is like none, and keys have no order. */
function printed(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? false)
  const entries = Object.entries(value as Entry).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, part]) => `${key}=${printed(part)}`).join(';')
}

const listOf = (value: unknown): readonly Entry[] => (Array.isArray(value) ? (value as readonly Entry[]) : [])
const enumsIn = (text: string): readonly Entry[] => listOf((JSON.parse(text) as Entry)['enums'])
