import { checkReferences } from './checkReferences.ts'
import { namesShape } from './citationShape.ts'
import type { FactorSet } from './FactorSet.ts'
import { factorShape } from './factorShape.ts'
import { packedShape } from './packedShape.ts'
import type { PackedFactorSet } from './PackedFactorSet.ts'
import { potentialShape } from './potentialShape.ts'
import { processShape } from './processShape.ts'
import { list, oneOf, record, text } from './shape.ts'
import { unpackFactorSet } from './unpackFactorSet.ts'

/** Above any set we can imagine, below what would make a host stall. */
const most = 20_000

const setShape = record({
  id: text(40, /^[a-z0-9.-]+$/),
  hash: text(71, /^sha256:[0-9a-f]{64}$/),
  carriers: list(
    most,
    record({
      id: text(60, /^[a-z0-9-]+$/),
      name: namesShape,
      aliases: list(100, text(100)),
      state: oneOf('solid', 'liquid', 'gas', 'gas-by-mass', 'energy'),
    }),
  ),
  regions: list(
    most,
    record(
      { code: text(20, /^CN(-[A-Z]+)?$/), name: namesShape, aliases: list(100, text(100)) },
      { parent: text(20) },
    ),
  ),
  parameters: list(most, record({ id: text(60, /^[a-z0-9-]+$/), name: namesShape })),
  factors: list(most, factorShape),
  process: list(most, processShape),
  potentials: list(most, potentialShape),
})

/**
 * Takes a factor set from a file or a workbook: checks every key, length and word, that ids are unique, that no two
 * things share a name, and that whatever a row refers to exists.
 *
 * The hash is checked for its form only, since this package knows no hash function; `npm run factors -- --check`
 * proves the bundled one.
 *
 * @param json - A packed set as JSON.parse gave it; nothing is assumed about it.
 * @throws {ZcError} `ZC-FACTOR-SET` with the place, as `factors[3].value = "abc"`.
 */
export function readFactorSet(json: unknown): FactorSet {
  packedShape(json, 'set')
  const set = unpackFactorSet(json as PackedFactorSet)
  setShape(set, 'set')
  checkReferences(set)
  return set
}
