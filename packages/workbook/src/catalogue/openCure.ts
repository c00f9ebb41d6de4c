import type { Text } from '@zerocarbon/accounting/trace'
import type { AbsentFact, FactDictionary, Verdict } from '@zerocarbon/rules-engine'
import { isComputed } from '../facts/computedFacts.ts'
import { SECTOR } from '../facts/sectorNamed.ts'

/** Enough to start with; the reason before it says the rest one by one. */
const MOST = 5

/** What a person can do where a criterion gives no number: enter what is missing, and where; or nothing at all. */
export function openCure(
  { outcome, missing }: Pick<Verdict, 'outcome' | 'missing'>,
  dictionary: FactDictionary,
): Text {
  switch (outcome) {
    case 'missing':
      return missingCure(missing, dictionary)
    case 'notInForce':
      return {
        zh: '不按 0 计；要看到期后的结果，日期填那一天或以后',
        en: 'It is not taken as 0; for the result by then, give that day or a later one as the date',
      }
    case 'notApplicable':
      return {
        zh: '不按 0 计；这条不用填数据，若其实适用，核对上面所说的数据',
        en: 'It is not taken as 0; nothing is to be entered. If it does apply, check the data named above',
      }
    case 'undetermined':
      return {
        zh: '不按 0 计；不是缺数据，等主管部门公布或认定，依据见 ZC.CHECK',
        en: 'It is not taken as 0; no data are missing. It is for the authority to publish or decide; ZC.CHECK gives the grounds',
      }
    default:
      return {
        zh: '不按 0 计；结论用 ZC.VERDICT 看',
        en: 'It is not taken as 0; ZC.VERDICT gives the verdict',
      }
  }
}

function missingCure(missing: readonly AbsentFact[], { facts }: FactDictionary): Text {
  const named = missing.map(({ id }) => ({
    table: id === SECTOR ? 'ZC_Settings' : isComputed(id) ? 'ZC_Activity' : 'ZC_Facts',
    name: facts.find((fact) => fact.id === id)?.name ?? { zh: id, en: id },
  }))
  const tables = [...new Set(named.map(({ table }) => table))]
  const said = (language: 'zh' | 'en', and: string): string =>
    tables
      .map((table) => {
        const names = named.filter((each) => each.table === table).map(({ name }) => `“${name[language]}”`)
        const more = names.length > MOST ? ` (${String(names.length)})` : ''
        return `${table}: ${names.slice(0, MOST).join(and)}${more}`
      })
      .join(language === 'zh' ? '；' : '; ')
  return {
    zh: `不按 0 计；补上 ${said('zh', '、')}`,
    en: `It is not taken as 0; enter ${said('en', ', ').replaceAll(/[“”]/g, '"')}`,
  }
}
