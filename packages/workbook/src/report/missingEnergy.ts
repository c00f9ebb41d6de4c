import type { Energy } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { PlantReport } from './plantReport.ts'

/** The lines an energy total is without, one sentence each, with the cell of the first row. */
export function missingEnergy(
  { missing }: Energy,
  locate: PlantReport['locate'],
  language: Language,
): string[] {
  return missing.map(({ line: { source, amount, keys } }) => {
    const { sheet, cell } = locate(keys[0]!)
    const what = `${source.name[language]} ${amount.value.toFixed()} ${amount.unit.symbol}`
    return language === 'zh'
      ? `${what}（${sheet}!${cell}）不能折标准煤，未计入`
      : `${what} (${sheet}!${cell}) cannot become standard coal and is not counted`
  })
}
