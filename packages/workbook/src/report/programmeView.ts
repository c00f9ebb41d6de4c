import { roundingWords } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { PlantReport } from './plantReport.ts'

/** A term, a subtotal or the total of the programme's balance, CO2 and CO2e side by side. */
interface ProgrammeRow {
  readonly kind: 'term' | 'subtotal' | 'total' | 'exact'
  readonly item: string
  /** tCO2. */
  readonly co2: Decimal
  /** tCO2e. */
  readonly co2e: Decimal
  readonly remark: string
}

/** What is listed beside the balance and is in no total. */
interface ListedRow {
  readonly item: string
  readonly value: Decimal
  readonly unit: string
  readonly remark: string
}

export interface ProgrammeView {
  /** Decimals a reader is shown; those of the rounding where lines are rounded. */
  readonly decimals: number
  readonly rows: readonly ProgrammeRow[]
  readonly listed: readonly ListedRow[]
}

/**
 * The balance as texts and tables show it, from one place so that they cannot differ: each term on a line of its own,
 * the subtotal without power and heat, the total, and the total without rounding where lines are rounded.
 */
export function programmeView({ totals }: Pick<PlantReport, 'totals'>, language: Language): ProgrammeView {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const { terms, direct, total, exact, rounding, scope3, biogenic, exported, processes } = totals
  const rounded = rounding ? roundingWords(rounding)[language] : ''
  const rows: ProgrammeRow[] = terms.map(({ label, co2, co2e }) => {
    return { kind: 'term', item: label[language], co2, co2e, remark: '' }
  })
  const subtotal = say('小计，不含电力和热力', 'Subtotal without power and heat')
  const all = say('工厂法合计（位置法）', 'Programme total (location-based)')
  const unrounded = say('不修约的合计', 'Total without rounding')
  rows.push({ kind: 'subtotal', item: subtotal, ...direct, remark: '' })
  rows.push({ kind: 'total', item: all, ...total, remark: rounded })
  if (rounding) rows.push({ kind: 'exact', item: unrounded, ...exact, remark: '' })
  const listed: ListedRow[] = []
  const list = (item: string, value: Decimal, unit: string, remark: string): void => {
    listed.push({ item, value, unit, remark })
  }
  if (!exported.isZero())
    list(
      say('外送非化石电量', 'Non-fossil power sent out'),
      exported,
      'MWh',
      say('只列出，不抵减', 'listed only, never deducted'),
    )
  if (!biogenic.isZero() || processes.some(({ counts }) => !counts))
    list(
      say('生物源 CO2', 'Biogenic CO2'),
      biogenic,
      'tCO2',
      say('只列出，不计入合计', 'listed only, in no total'),
    )
  if (processes.some(({ scope, counts }) => counts && scope === 3))
    list(
      say('范围三（已填报的）', 'Scope 3, as far as given'),
      scope3,
      'tCO2e',
      say('只列出，不计入合计', 'listed only, in no total'),
    )
  return { decimals: rounding?.decimals ?? 2, rows, listed }
}
