import { enumFaults } from './enumFaults.ts'

/** Limits of the extension schema 1.30 of Microsoft 365 apps, which are stricter than the page on functions.json. */
const ID = /^[a-zA-Z][a-zA-Z0-9._]{2,63}$/
const NAME = 64
const DESCRIPTION = 1024
const PARAMETER_DESCRIPTION = 512
const PARAMETERS = 128
/** Excel takes these for cells, in either style, and never calls the function. */
const CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i

/** All that is wrong with the text of a functions.json, one English sentence each. */
export function metadataFaults(text: string): string[] {
  const list = describedFunctions(text)
  if (list === undefined) return ['is not JSON with a list "functions"']
  if (list.length === 0) return ['describes no function']
  const file = JSON.parse(text) as Entry
  const faults = [
    ...switchFaults(file),
    ...list.flatMap((entry) => functionFaults(entry)),
    ...enumFaults(file['enums'], list),
  ]
  // Excel stores a dot as an underscore, so names must differ after that too.
  const stored = list.map(({ name }) => String(name).replaceAll('.', '_').toUpperCase())
  const ids = list.map(({ id }) => String(id).toUpperCase())
  return [
    ...faults,
    ...repeated(stored).map((name) => `name ${name} stands twice`),
    ...repeated(ids).map((id) => `id ${id} stands twice`),
  ]
}

/** The ids in the text of a functions.json, in its order; none where it cannot be read. */
export function metadataIds(text: string): string[] {
  return (describedFunctions(text) ?? []).map(({ id }) => String(id))
}

/** The addresses of the help pages in the text of a functions.json. */
export function metadataPages(text: string): string[] {
  return (describedFunctions(text) ?? []).map(({ helpUrl }) => String(helpUrl))
}

type Entry = Readonly<Record<string, unknown>>

/** The functions in the text of a functions.json; undefined where there is no list of objects. */
export function describedFunctions(text: string): Entry[] | undefined {
  try {
    const { functions } = JSON.parse(text) as { functions?: unknown }
    const fits = Array.isArray(functions) && functions.every((one) => one instanceof Object)
    return fits ? (functions as Entry[]) : undefined
  } catch {
    return undefined
  }
}

/** Error cells must reach the functions, and numbers with a card must be allowed out. */
function switchFaults(file: Entry): string[] {
  return ['allowErrorForDataTypeAny', 'allowCustomDataForDataTypeAny']
    .filter((name) => file[name] !== true)
    .map((name) => `${name} is not true`)
}

function functionFaults({ id, name, description, helpUrl, parameters, result, options }: Entry): string[] {
  const who = String(id)
  const list = Array.isArray(parameters) ? (parameters as Entry[]) : []
  const names = list.map((parameter) => String(parameter['name']))
  return [
    ...(ID.test(who) ? [] : [`id "${who}" is not 3 to 64 ASCII letters, digits, dots or underscores`]),
    ...(name === id ? [] : [`${who}: the name differs from the id`]),
    ...(CELL.test(String(name)) ? [`${who}: the name is a cell address`] : []),
    ...textFaults(`${who}: the description`, description, DESCRIPTION),
    ...(typeof helpUrl === 'string' && helpUrl.startsWith('https://')
      ? []
      : [`${who}: helpUrl is not an https address`]),
    ...(Array.isArray(parameters) && list.length <= PARAMETERS
      ? []
      : [`${who}: not a list of at most ${String(PARAMETERS)} parameters`]),
    ...repeated(names).map((twice) => `${who}: parameter ${twice} stands twice`),
    ...list.flatMap((parameter, i) =>
      parameterFaults(`${who}, parameter ${String(i + 1)}`, parameter, list[i - 1]),
    ),
    ...typeFaults(`${who}: the result`, result as Entry | undefined),
    ...optionFaults(who, options),
  ]
}

/** Volatile functions and streams would recalculate without end: neither is in the design. */
function optionFaults(who: string, options: unknown): string[] {
  return Object.entries(options ?? {})
    .filter(([name, value]) => name !== 'requiresAddress' && value !== false)
    .map(([name]) => `${who}: the option ${name} is not for our functions`)
}

function parameterFaults(who: string, parameter: Entry, before: Entry | undefined): string[] {
  return [
    ...textFaults(`${who}: the name`, parameter['name'], NAME),
    ...textFaults(`${who}: the description`, parameter['description'], PARAMETER_DESCRIPTION),
    ...typeFaults(who, parameter),
    ...(before?.['optional'] === true && parameter['optional'] !== true
      ? [`${who}: a required parameter after an optional one`]
      : []),
  ]
}

const types: ReadonlySet<unknown> = new Set(['any', 'number', 'string', 'boolean'])
const shapes: ReadonlySet<unknown> = new Set(['scalar', 'matrix'])

function typeFaults(who: string, entry: Entry | undefined): string[] {
  return types.has(entry?.['type']) && shapes.has(entry?.['dimensionality'])
    ? []
    : [`${who} has no known type and dimensionality`]
}

function textFaults(who: string, value: unknown, longest: number): string[] {
  return typeof value === 'string' && value !== '' && value.length <= longest
    ? []
    : [`${who} is not a text of 1 to ${String(longest)} characters`]
}

const repeated = (list: readonly string[]): string[] => list.filter((item, i) => list.indexOf(item) !== i)
