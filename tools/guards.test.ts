import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

interface Guard {
  readonly name: string
  readonly file: string
  readonly find: string
}

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const guards = JSON.parse(read('tools/guards.json')) as readonly Guard[]

// `npm run guards` takes long and runs apart; this keeps its list from going stale in the meantime.
it.each(guards.map((guard) => [guard.name, guard] as const))(
  'guard "%s" still stands in the code, once',
  (_, guard) => {
    expect(read(guard.file).split(guard.find)).toHaveLength(2)
  },
)
