import set from '../sets/cn-2026.1.core.json' with { type: 'json' }
import type { FactorSet } from './FactorSet.ts'
import type { PackedFactorSet } from './PackedFactorSet.ts'
import { unpackFactorSet } from './unpackFactorSet.ts'

/**
 * The CO2 factors of `cn-2026.1` without process methods, their defaults and the potentials: for a host that must
 * answer before it has loaded the whole.
 */
export const cn2026Core: FactorSet = /* @__PURE__ */ unpackFactorSet(set as unknown as PackedFactorSet)
