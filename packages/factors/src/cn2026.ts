import set from '../sets/cn-2026.1.json' with { type: 'json' }
import type { FactorSet } from './FactorSet.ts'

/**
 * The bundled set `cn-2026.1`: electricity, fuels, heat and standard coal of China, as of November 2026.
 *
 * Not checked again at start: a test puts the file through readFactorSet and recomputes its hash.
 */
export const cn2026: FactorSet = set as unknown as FactorSet
