import conditionsEn from '@univerjs/preset-sheets-conditional-formatting/locales/en-US'
import conditionsZh from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'
import coreEn from '@univerjs/preset-sheets-core/locales/en-US'
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN'
import validationEn from '@univerjs/preset-sheets-data-validation/locales/en-US'
import validationZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN'
import noteEn from '@univerjs/preset-sheets-note/locales/en-US'
import noteZh from '@univerjs/preset-sheets-note/locales/zh-CN'
import tableEn from '@univerjs/preset-sheets-table/locales/en-US'
import tableZh from '@univerjs/preset-sheets-table/locales/zh-CN'
import { LocaleType } from '@univerjs/core'
import type { Language } from '@zerocarbon/accounting/errors'

/** The texts of the grid's own menus. */
export function localeTexts(language: Language): (typeof coreZh)[] {
  return language === 'zh'
    ? [coreZh, tableZh, noteZh, validationZh, conditionsZh]
    : [coreEn, tableEn, noteEn, validationEn, conditionsEn]
}

/** What the grid calls a language of ours. */
export function localeOf(language: Language): LocaleType {
  return language === 'zh' ? LocaleType.ZH_CN : LocaleType.EN_US
}
