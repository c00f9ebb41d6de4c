import type { VerdictProblems } from '../problems/VerdictProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, zh } from './wording.ts'

/** Rule sets and verdicts. */
export const verdicts: SentencesOf<VerdictProblems> = {
  'ZC-RULE-BUNDLE': (i) => ({
    zh: [`规则包读不了：${i.reason.zh}`, '重新取得规则包，不要手工修改'],
    en: [
      `The rule bundle cannot be read: ${i.reason.en}`,
      'Get the bundle again and leave the file unedited',
    ],
  }),
  'ZC-CRITERION-OPEN': (i) => ({
    zh: [`“${i.criterion.zh}”现在没有定数：${i.reason.zh}`, i.cure.zh],
    en: [`"${i.criterion.en}" is open: ${i.reason.en}`, i.cure.en],
  }),
  'ZC-VERDICT-PROVISIONAL': (i) => ({
    zh: [`“${i.criterion.zh}”是暂行的：${i.reason.zh}`, '用作正式结论前，核对所列依据和证据'],
    en: [
      `"${i.criterion.en}" is provisional: ${i.reason.en}`,
      'Check the sources and evidence named before it is used as a conclusion',
    ],
  }),
  'ZC-RULE-UNKNOWN': (i) => ({
    zh: [`没有规则集“${i.id}”`, `可用：${zh(i.known)}`],
    en: [`There is no rule set "${i.id}"`, `Use one of: ${en(i.known)}`],
  }),
}
