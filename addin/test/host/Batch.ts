/** Characters of the largest request Excel on the web takes, and of the largest answer it gives (5 MB). */
export const WEB_LIMIT = 5_000_000

/** One batch of office.js: objects by their path from the workbook, and what to do with them. */
export interface Batch {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
  readonly Actions: readonly BatchAction[]
}

interface ObjectPath {
  /** 1 workbook, 2 new object, 3 method, 4 property, 5 indexer, 6 kept reference, 7 null object. */
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

export interface BatchAction {
  readonly Id: number
  /** 1 instantiate, 2 query, 3 method, 4 set a property, 5 trace. */
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] }
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[]
  readonly ReferencedObjectPathIds?: readonly (number | null)[]
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[]
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number }
}
