import type { Text } from '@zerocarbon/accounting/trace'
import type { Mark } from './marks.ts'

/** What both manifests say, beside the ribbon. They are made from it; nothing is written twice. */
export interface AddinDescription {
  /** Never changes: Excel knows the add-in by it. */
  readonly id: string
  /** The add-in of the unified manifest is another one to Microsoft 365, and hides the first by its id. */
  readonly unifiedId: string
  /** n.n.n.n; a higher one makes Excel fetch the function metadata again, which it keeps for up to a day. */
  readonly version: string
  readonly provider: string
  /** Scheme, host and port of the pages, without a slash at the end. */
  readonly origin: string
  /** Formulas are `=ZC.NAME(…)`. The same in every language. */
  readonly namespace: string
  readonly name: Text
  /** Where both add-ins are listed, their names must differ. */
  readonly unifiedName: Text
  /** At most 80 characters. */
  readonly summary: Text
  readonly description: Text
  /** What the program has to offer, as requirement sets with their lowest version. */
  readonly requirements: readonly (readonly [set: string, version: string])[]
}

/**
 * What Excel is told in the language of no locale, and in Chinese.
 *
 * English is the default because Excel shows it to everybody without a locale of their own here, and a reader of a
 * third language can guess more from it. Excel in Chinese always shows the Chinese.
 */
export const locales = { default: 'en-US', overrides: [['zh-CN', 'zh']] } as const

/** Files of the built add-in, by their path under its origin. */
export const paths = {
  page: 'taskpane.html',
  script: 'functions.js',
  metadata: { en: 'functions.json', zh: 'functions.zh-CN.json' },
  help: 'help',
  privacy: 'help/PRIVACY.html',
  terms: 'help/LICENSE.html',
  icon: (size: number, mark: Mark = 'zc'): string => `icons/${mark}-${String(size)}.png`,
  outline: 'icons/zc-outline-32.png',
  manifest: 'manifest.xml',
  unified: 'manifest.json',
  /** The texts of the unified manifest in Chinese. */
  unifiedTexts: 'zh-cn.json',
  /** What an administrator uploads: the unified manifest with its texts and icons. */
  unifiedZip: 'zc-unified.zip',
} as const

/** Pixels of the icons of a button. */
export const ribbonSizes = [16, 32, 80] as const
/** Pixels of our own mark: also 64 for the list of add-ins, and 192 for the unified manifest. */
export const iconSizes = [16, 32, 64, 80, 192] as const

/** Describes the add-in as served from an origin. */
export function describeAddin(origin: string): AddinDescription {
  return {
    id: 'cd481cad-b6ff-49bd-895c-9797e6f94db3',
    unifiedId: '03da7bb8-14ad-4820-9cb8-096692bfa0aa',
    version: '1.0.0.0',
    provider: 'Zero Carbon',
    origin: origin.replace(/\/+$/, ''),
    namespace: 'ZC',
    name: { zh: '零碳核算', en: 'Zero Carbon' },
    unifiedName: { zh: '零碳核算（Microsoft 365）', en: 'Zero Carbon (Microsoft 365)' },
    summary: {
      zh: '在表格里核算碳排放并按零碳工厂规则检查',
      en: 'Carbon accounting and zero-carbon rule checks in the spreadsheet',
    },
    description: {
      zh: '在表格里核算碳排放并按零碳工厂规则检查。计算都在这台电脑上进行；Office 自身的程序库由微软提供，自行托管时除外。',
      en: 'Carbon accounting and zero-carbon rule checks in the spreadsheet. Calculations stay on this computer; Office’s own library comes from Microsoft unless self-hosted.',
    },
    requirements: [
      ['SharedRuntime', '1.1'],
      ['CustomFunctionsRuntime', '1.1'],
      // Change events of the whole workbook, and setDirty.
      ['ExcelApi', '1.9'],
    ],
  }
}
