import type { RulePath } from '../cases/leafPlaces.ts'

/** The same data with another value at a place; everything beside the way to it is shared. */
export function replacedAt<T>(root: T, path: RulePath, to: (now: unknown) => unknown): T {
  const [step, ...rest] = path
  if (step === undefined) return to(root) as T
  if (Array.isArray(root))
    return root.with(step as number, replacedAt<unknown>(root[step as number], rest, to)) as T
  const record = root as Readonly<Record<string, unknown>>
  return { ...record, [step]: replacedAt(record[step], rest, to) } as T
}
