/** Limits of the extension schema 1.30 of Microsoft 365 apps. */
const ID = /^[A-Za-z][A-Za-z0-9._]{2,63}$/
const TEXT = 256
const ENUMS = 256

type Entry = Readonly<Record<string, unknown>>

/**
 * What is wrong with the lists of a functions.json, and with the parameters that offer one.
 *
 * @param enums - `enums` of the file, if it has them.
 * @param functions - Its `functions`.
 */
export function enumFaults(enums: unknown, functions: readonly Entry[]): string[] {
  if (enums !== undefined && !Array.isArray(enums)) return ['enums is not a list']
  const list = (enums ?? []) as readonly Entry[]
  const types = new Map(list.map(({ id, type }) => [id, type]))
  const parameters = functions.flatMap(({ id, parameters: own }) =>
    (Array.isArray(own) ? (own as readonly Entry[]) : []).map((parameter) => ({
      who: String(id),
      parameter,
    })),
  )
  const used = new Set(parameters.map(({ parameter }) => parameter['customEnumId']))
  return [
    ...(list.length <= ENUMS ? [] : [`more than ${String(ENUMS)} enums`]),
    ...(types.size === list.length ? [] : ['the id of an enum stands twice']),
    ...list.flatMap(ownFaults),
    ...list.filter(({ id }) => !used.has(id)).map(({ id }) => `enum ${String(id)} is used by no parameter`),
    ...parameters.flatMap(({ who, parameter }) => useFaults(who, parameter, types)),
  ]
}

function ownFaults({ id, type, values }: Entry): string[] {
  const who = `enum ${String(id)}`
  const list = Array.isArray(values) ? (values as readonly Entry[]) : []
  const key = type === 'number' ? 'numberValue' : 'stringValue'
  const names = list.map(({ name }) => String(name).toLowerCase())
  return [
    ...(ID.test(String(id))
      ? []
      : [`${who}: the id is not 3 to 64 ASCII letters, digits, dots or underscores`]),
    ...(type === 'string' || type === 'number' ? [] : [`${who}: the type is neither string nor number`]),
    ...(list.length > 0 ? [] : [`${who} has no values`]),
    ...(new Set(names).size === names.length ? [] : [`${who}: a name stands twice`]),
    ...list.flatMap((value) => valueFaults(who, value, key, type)),
  ]
}

function valueFaults(who: string, value: Entry, key: string, type: unknown): string[] {
  const { name, tooltip } = value
  return [
    ...(isText(name) && name !== ''
      ? []
      : [`${who}: a name is not a text of 1 to ${String(TEXT)} characters`]),
    // Microsoft's generator writes an empty text where an enum has no comment.
    ...(isText(tooltip) ? [] : [`${who}: a tooltip is not a text of at most ${String(TEXT)} characters`]),
    ...(typeof value[key] === type ? [] : [`${who}: a value has no ${key} of its type`]),
  ]
}

/** Excel offers a list for a parameter of its own type alone, as far as Microsoft describes it. */
function useFaults(who: string, parameter: Entry, types: ReadonlyMap<unknown, unknown>): string[] {
  const id = parameter['customEnumId']
  if (id === undefined) return []
  const at = `${who}, parameter ${String(parameter['name'])}`
  const named = String(parameter['customEnumId'])
  if (!types.has(id)) return [`${at}: there is no enum ${named}`]
  return types.get(id) === parameter['type'] ? [] : [`${at} has not the type of the enum ${named}`]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= TEXT
