import type { RuleSet } from '@zerocarbon/rules-engine'
import type { Text } from '@zerocarbon/accounting/trace'

/** That a set is for parks, or undefined: a workbook holds one factory, and its products are made there. */
export function otherSubjectSays({ subject }: Pick<RuleSet, 'subject'>): Text | undefined {
  if (subject !== 'park') return undefined
  return {
    zh: '这套规则的对象是园区，工作簿按一家工厂核算：照样判定了；只有表中是整个园区的数据，才是园区的结论',
    en: 'this set is for parks and the workbook accounts for one factory: judged all the same, and a verdict on a park only where the rows are those of the whole park',
  }
}
