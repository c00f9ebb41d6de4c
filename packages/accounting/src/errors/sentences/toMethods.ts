import type { Words } from '../problems/Words.ts'
import { enNames, zhNames } from './wording.ts'

/** What to do with something that process methods take: which, and where its amount belongs. */
export const toMethods = (takenBy: readonly Words[]): Words => ({
  zh: `用到它的工艺方法：${zhNames(takenBy)}。用量写在 ZC_Inputs，或用 =ZC.PROCESS；输入见 zc calc --list`,
  en: `These process methods take it: ${enNames(takenBy)}. Enter its amount in ZC_Inputs, or use =ZC.PROCESS; zc calc --list prints the inputs`,
})
