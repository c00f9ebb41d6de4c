import type { ArgumentInfo, Batch, BatchAction, BatchAnswer } from './Batch.ts'
import { ExcelFault, type Remote } from './Remote.ts'

/**
 * Plays Excel for one batch of office.js: resolves its paths from the workbook and carries out its actions in order.
 *
 * @param services - Objects beside the workbook, such as the one of the custom functions, by the library's names.
 */
export function answerBatch(
  { ObjectPaths, Actions }: Batch,
  workbook: Remote,
  services: Readonly<Record<string, Remote>> = {},
): BatchAnswer {
  const objects = new Map<number, Remote | null>()
  const objectAt = (id: number): Remote | null => {
    if (!objects.has(id)) objects.set(id, resolve(id))
    return objects.get(id)!
  }
  const resolve = (id: number): Remote | null => {
    const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = ObjectPaths[String(id)]!
    if (ObjectPathType === 1) return workbook
    if (ObjectPathType === 2) return service(Name)
    if (ObjectPathType === 6) return call(workbook, '_GetKept', [Name]) as Remote
    const parent = objectAt(ParentObjectPathId!)
    // What hangs on a null object is null too.
    if (parent === null) return null
    if (ObjectPathType === 3) return call(parent, Name, argumentsOf(ArgumentInfo)) as Remote | null
    if (ObjectPathType === 4) return property(parent, Name) as Remote
    if (ObjectPathType === 5) return call(parent, 'GetItem', argumentsOf(ArgumentInfo)) as Remote
    throw new ExcelFault('NotImplemented', `path type ${String(ObjectPathType)}`)
  }
  const service = (name: string): Remote => {
    const found = services[name]
    if (!found) throw new ExcelFault('ApiNotFound', `there is no object ${name}`)
    return found
  }
  const argumentsOf = ({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] =>
    Arguments.map((value, i) => {
      const id = ReferencedObjectPathIds?.[i]
      return typeof id === 'number' && id > 0 ? objectAt(id) : value
    })
  const act = ({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: BatchAction): unknown => {
    // Marks that only serve error messages.
    if (ActionType === 5) return null
    const object = objectAt(ObjectPathId)
    if (object === null) return null
    if (ActionType === 1) return identity(object)
    if (ActionType === 2) return shown(object, [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])])
    if (ActionType === 3) return (call(object, Name, argumentsOf(ArgumentInfo)), null)
    const set = object.sets?.[Name]
    if (ActionType !== 4 || !set) throw new ExcelFault('NotImplemented', `${Name} cannot be set`)
    return (set(argumentsOf(ArgumentInfo)[0] as never), null)
  }
  const Results: { ActionId: number; Value: unknown }[] = []
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: act(action) })
    } catch (error) {
      if (!(error instanceof ExcelFault)) throw error
      return { Results, Error: { Code: error.code, Message: error.message, ActionIndex } }
    }
  }
  return { Results }
}

function call({ methods }: Remote, name: string, args: readonly unknown[]): unknown {
  // Handles that Excel keeps across batches (here every batch resolves its paths anew), and events.
  if (name === '_KeepReference' || /^_Register\w+Event$/.test(name)) return null
  const method = methods?.[name]
  if (!method) throw new ExcelFault('ApiNotFound', `there is no method ${name}`)
  return (method as (...args: readonly unknown[]) => unknown)(...args)
}

function property({ props }: Remote, name: string): unknown {
  const key = Object.keys(props ?? {}).find((own) => own.toLowerCase() === name.toLowerCase())
  if (key === undefined) throw new ExcelFault('ApiNotFound', `there is no property ${name}`)
  return props![key]
}

function identity({ props = {} }: Remote): object {
  const names = ['_Id', '_ReferenceId'].filter((name) => name in props)
  return Object.fromEntries(names.map((name) => [name, props[name]]))
}

/** @param select - Names, or paths such as `worksheet/name` and `items/name`. */
function shown(object: Remote, select: readonly string[]): object {
  if (object.items) {
    const own = select.map((path) => path.replace(/^items\//, ''))
    return { _Items: object.items().map((item) => shown(item, own)) }
  }
  const answer: Record<string, unknown> = { ...identity(object) }
  for (const path of select) {
    const [name = '', ...rest] = path.split('/')
    const value = property(object, name)
    const key = Object.keys(object.props!).find((own) => own.toLowerCase() === name.toLowerCase())!
    answer[key] =
      rest.length > 0 ? { ...(answer[key] as object), ...shown(value as Remote, [rest.join('/')]) } : value
  }
  return answer
}
