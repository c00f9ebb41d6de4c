/** A value of a JSON text with the place it starts at. */
export type JsonTree =
  | { readonly kind: 'object'; readonly offset: number; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly offset: number; readonly items: readonly JsonTree[] }
  | { readonly kind: 'plain'; readonly offset: number }

/** A name with its value; `offset` is the name's. */
export interface JsonMember {
  readonly key: string
  readonly offset: number
  readonly value: JsonTree
}

/** The part of a tree one step down; undefined where there is none. */
export function stepInto(tree: JsonTree, step: string | number): JsonTree | undefined {
  if (tree.kind === 'array') return tree.items[Number(step)]
  return tree.kind === 'object' ? tree.members.find(({ key }) => key === step)?.value : undefined
}
