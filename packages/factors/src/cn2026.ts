import set from '../sets/cn-2026.1.json' with { type: 'json' }
import type { FactorSet } from './FactorSet.ts'

/**
 * The bundled set `cn-2026.1`: electricity, fuels, heat and standard coal of China, as of November 2026.
 *
 * Not checked again at start: that takes 7 ms cold, of the 120 ms a short command takes, and could only find what was
 * damaged after the build. The set is built through readFactorSet, and tests put the committed file through it again
 * and recompute its hash.
 */
export const cn2026: FactorSet = set as unknown as FactorSet
