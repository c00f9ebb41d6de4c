import { isOver, type Energy, type InventoryInput, type InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'

/**
 * Shares above 100 %: no such share is printed or judged. The emissions stand without it, so it only asks for a look,
 * once, at the first row of what was sold, which is what makes a whole too small.
 *
 * @param known - Issues so far; where they say that more was sold than there is, the cause is told.
 */
export function shareIssues(
  energies: readonly (Energy | null)[],
  lines: readonly InventoryLine[],
  locate: InventoryInput['locate'],
  known: readonly Issue[] = [],
): Issue[] {
  if (known.some(({ code, severity }) => code === 'ZC-SOLD-OVER' && severity === 'must')) return []
  const sold = lines.find(({ plan }) => plan.sign === -1)
  const over = energies.filter((energy): energy is Energy => energy !== null && isOver(energy.nonFossil))
  if (over.length === 0) return []
  const { part, whole } = over[0]!.nonFossil
  const shown = (value: typeof part): string => `${showRounded(value, 3)} tce`
  const info = { what: nonFossilShare(over), part: shown(part), whole: shown(whole) }
  const issue = { code: 'ZC-SHARE-OVER', info } as const
  return [issueOf(issue, sold && locate(sold.keys[0]!))]
}

/** The figures are of the first basis. */
function nonFossilShare(energies: readonly Energy[]): Text {
  const [first, ...more] = energies.map(({ basis }) => basis)
  const also = (words: string): string => (more.length === 0 ? '' : words)
  return {
    zh: `非化石能源消费占比（电力按${first!}${also(`；按${more.join('、')}也是`)}）`,
    en: `The non-fossil share of energy (electricity by ${first!}${also(`; so by ${more.join(', ')}`)})`,
  }
}
