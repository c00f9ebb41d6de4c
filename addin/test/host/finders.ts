import { ExcelFault, type Remote } from './Remote.ts'

/** A collection finds its items by id or by name without regard to case. */
export function finders<T extends { readonly id: string; readonly name: string }>(
  list: readonly T[],
  remote: (item: T) => Remote,
): NonNullable<Remote['methods']> {
  const find = (text: string): Remote | null => {
    const item = list.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase())
    return item ? remote(item) : null
  }
  return {
    GetItemOrNullObject: find,
    GetItem: (text: string) => {
      const found = find(text)
      if (found) return found
      throw new ExcelFault('ItemNotFound', "The requested resource doesn't exist.")
    },
  }
}
