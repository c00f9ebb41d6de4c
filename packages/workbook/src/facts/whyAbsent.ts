import { sentence } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import {
  refusedValue,
  type AbsentFact,
  type Fact,
  type FactDefinition,
  type FactDictionary,
} from '@zerocarbon/rules-engine'
import type { PlantReport } from '../report/plantReport.ts'
import { isWholeYear } from './isWholeYear.ts'
import { SECTOR } from './sectorNamed.ts'
import { wordsSaid } from './wordsSaid.ts'

/** What the rows give, where it lies outside the range of the fact: more was taken off than there is. */
export function refusedFact({ id, value, unit }: Fact, definition?: FactDefinition): AbsentFact | undefined {
  const allowed = value instanceof Decimal && definition ? refusedValue(value, definition) : undefined
  if (!definition || !allowed) return undefined
  const { name } = definition
  const figure = `${String(value)} ${unit}`.trim()
  return {
    id,
    reason: {
      zh: `“${name.zh}”算出来是 ${figure}，不据以判定（可能的值：${allowed.zh}）。核对扣减的各行，如回收、外供。`,
      en: `"${name.en}" comes out at ${figure} and decides nothing (possible: ${allowed.en}). Check the rows that take off, such as recovery and what was sold on.`,
    },
  }
}

/** A computed fact that is not there: names the first cell to mend. */
export function incomplete(id: string, { issues, inventory }: PlantReport): AbsentFact {
  const { start, end } = inventory.reporting
  if (inventory.complete && !isWholeYear(inventory.reporting))
    return {
      id,
      reason: {
        zh: `报告期 ${start} 至 ${end} 不是连续十二个月，指标按全年核查。在 ZC_Settings 填整年的报告期，并补齐数据。`,
        en: `The reporting period ${start} to ${end} is not twelve months, and the lines are drawn for a year. Enter a whole year in ZC_Settings, with its data.`,
      },
    }
  const musts = issues.filter(({ severity }) => severity === 'must')
  const [first] = musts
  const over = id.startsWith('energy-nonfossil-')
    ? issues.find(({ code }) => code === 'ZC-SHARE-OVER')
    : undefined
  if (!first && over)
    return {
      id,
      reason: { zh: sentence(over, 'zh'), en: sentence(over, 'en') },
      ...(over.at ? { at: over.at } : {}),
    }
  if (!first) {
    const reason: Text = {
      zh: '这本工作簿的数据算不出这一项',
      en: 'the data of this workbook do not give it',
    }
    return { id, reason }
  }
  const count = String(musts.length)
  const place = first.at ? `${first.at.sheet}!${first.at.cell} ` : ''
  const reason: Text = {
    zh: `清单不完整（${count} 处必须处理），先处理：${place}${sentence(first, 'zh')}`,
    en: `the inventory is incomplete (${count} to be fixed), first: ${place}${sentence(first, 'en')}`,
  }
  return first.at ? { id, reason, at: first.at } : { id, reason }
}

const noSector: Text = {
  zh: 'ZC_Settings 没有填“行业”，或所填的不认得。填一个行业，如“锂电池”。',
  en: 'ZC_Settings has no "sector" that is known. Enter one, such as lithium-battery.',
}

/** A fact only a person can give, which nobody has: what to enter. */
export function notEntered(id: string, { facts }: FactDictionary): AbsentFact {
  const found = facts.find((fact) => fact.id === id)
  if (id === SECTOR) return { id, reason: noSector }
  const name: Text = found?.name ?? { zh: id, en: id }
  const wanted = wantedOf(found)
  const hint = hintOf(found)
  return {
    id,
    reason: {
      zh: `ZC_Facts 没有“${name.zh}”。填${wanted.zh}，并附证据。${hint.zh}`,
      en: `ZC_Facts has no "${name.en}". Enter ${wanted.en}, with evidence.${hint.en}`,
    },
  }
}

/** What the dictionary says of a fact beyond where it is entered: how it is counted, what stands for none. */
function hintOf({ derived = { zh: '', en: '' } }: Partial<FactDefinition> = {}): Text {
  const after = (text: string, mark: RegExp): string => text.slice(text.search(mark) + 1).trim()
  const [zh, en] = [/[；：]/, /[;:]/] as const
  return {
    zh: zh.test(derived.zh) ? `${after(derived.zh, zh)}。` : '',
    en: en.test(derived.en) ? ` ${capital(after(derived.en, en))}.` : '',
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What to enter in the column of values. */
function wantedOf({ type, unit, words }: Partial<FactDefinition> = {}): Text {
  if (type === 'boolean') return { zh: '“是”或“否”', en: 'yes or no' }
  if (type === 'text')
    return words
      ? { zh: `其中一项：${wordsSaid(words).zh}`, en: `one of ${wordsSaid(words).en}` }
      : { zh: '文字', en: 'text' }
  if (unit === '1') return { zh: '0 到 1 的数，或数值和单位 %', en: 'a number from 0 to 1, or one in %' }
  if (!unit) return { zh: '数值', en: 'a number' }
  return { zh: `数值和单位 ${unit}`, en: `a number in ${unit}` }
}
