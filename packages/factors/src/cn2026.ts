import set from '../sets/cn-2026.1.json' with { type: 'json' }
import { processMethods } from '@zerocarbon/accounting/process'
import type { FactorSet } from './FactorSet.ts'
import type { PackedFactorSet } from './PackedFactorSet.ts'
import { unpackFactorSet } from './unpackFactorSet.ts'

/**
 * The bundled set `cn-2026.1`: electricity, fuels, heat, standard coal, process defaults and warming potentials
 * for China, as of November 2026.
 *
 * Not checked again at start: that takes 7 ms cold, of the 120 ms a short command takes, and could only find what was
 * damaged after the build. The set is built through readFactorSet, and tests put the committed file through it again
 * and recompute its hash.
 */
export const cn2026: FactorSet = /* @__PURE__ */ Object.assign(
  unpackFactorSet(set as unknown as PackedFactorSet),
  { methods: processMethods },
)
