import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula'
import type { Catalogue } from '@zerocarbon/workbook'

/** The functions the engine can calculate, ours included, in capitals. */
export function knownFunctions({ functions }: Pick<Catalogue, 'functions'>): ReadonlySet<string> {
  const ours = functions.map(({ name }) => `ZC.${name}`)
  return new Set([...(ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>), 'LET', 'LAMBDA', ...ours])
}
