import { isOver, type Energy, type InventoryInput, type InventoryLine } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'

/**
 * Shares above 100 %: no such share is printed or judged. The emissions stand without it, so it only asks for a look,
 * at the first row of what was sold, which is what makes a whole too small.
 */
export function shareIssues(
  energies: readonly (Energy | null)[],
  lines: readonly InventoryLine[],
  locate: InventoryInput['locate'],
): Issue[] {
  const sold = lines.find(({ plan }) => plan.sign === -1)
  return energies.flatMap((energy) => {
    if (!energy || !isOver(energy.nonFossil)) return []
    const { part, whole } = energy.nonFossil
    const shown = (value: typeof part): string => `${showRounded(value, 3)} tce`
    const info = { what: nonFossilShare(energy), part: shown(part), whole: shown(whole) }
    const issue = { code: 'ZC-SHARE-OVER', info } as const
    return [issueOf(issue, sold && locate(sold.keys[0]!))]
  })
}

const nonFossilShare = ({ basis }: Energy): Text => ({
  zh: `非化石能源消费占比（电力按${basis}）`,
  en: `The non-fossil share of energy (electricity by ${basis})`,
})
