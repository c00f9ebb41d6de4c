import { looseName } from './looseName.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/** The method with this id, name or alias in either language; undefined where there is none. */
export function methodNamed(methods: readonly ProcessMethod[], text: string): ProcessMethod | undefined {
  let names = indexes.get(methods)
  if (!names) indexes.set(methods, (names = indexOf(methods)))
  return names.get(looseName(text))
}

/** A table asks once a row. */
const indexes = new WeakMap<readonly ProcessMethod[], ReadonlyMap<string, ProcessMethod>>()
const indexOf = (methods: readonly ProcessMethod[]): ReadonlyMap<string, ProcessMethod> =>
  new Map(
    methods.flatMap((method) =>
      [method.id, method.name.zh, method.name.en, ...(method.aliases ?? [])].map((name) => [
        looseName(name),
        method,
      ]),
    ),
  )
