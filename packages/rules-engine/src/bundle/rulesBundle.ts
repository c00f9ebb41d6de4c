import bundle from '../../bundle/rules.json' with { type: 'json' }
import type { RulesBundle } from './bundleOf.ts'

/**
 * The bundled rules, built from the folder `rules` by `npm run rules`.
 *
 * Not checked again at start: a test reads the file through readRulesBundle, and the gate `rules` builds it anew.
 */
export const rulesBundle: RulesBundle = bundle as unknown as RulesBundle
