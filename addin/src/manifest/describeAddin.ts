import type { Text } from '@zerocarbon/accounting/trace'

/** Everything a manifest says. The XML manifest is made from it; nothing is written twice. */
export interface AddinDescription {
  /** Never changes: Excel knows the add-in by it. */
  readonly id: string
  /** n.n.n.n; a higher one makes Excel fetch the function metadata again, which it keeps for up to a day. */
  readonly version: string
  readonly provider: string
  /** Scheme, host and port of the pages, without a slash at the end. */
  readonly origin: string
  /** Formulas are `=ZC.NAME(…)`. The same in every language. */
  readonly namespace: string
  readonly name: Text
  readonly description: Text
  readonly ribbon: { readonly group: Text; readonly button: Text; readonly tip: Text }
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
  icon: (size: number): string => `icons/zc-${String(size)}.png`,
} as const

/** Pixels: 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins. */
export const iconSizes = [16, 32, 64, 80] as const

/** Describes the add-in as served from an origin. */
export function describeAddin(origin: string): AddinDescription {
  return {
    id: 'cd481cad-b6ff-49bd-895c-9797e6f94db3',
    version: '1.0.0.0',
    provider: 'Zero Carbon',
    origin: origin.replace(/\/+$/, ''),
    namespace: 'ZC',
    name: { zh: '零碳核算', en: 'Zero Carbon' },
    description: {
      zh: '在表格里核算碳排放并按零碳工厂规则检查。计算都在这台电脑上进行；Office 自身的程序库由微软提供，自行托管时除外。',
      en: 'Carbon accounting and zero-carbon rule checks in the spreadsheet. Calculations stay on this computer; Office’s own library comes from Microsoft unless self-hosted.',
    },
    ribbon: {
      group: { zh: '零碳', en: 'Zero Carbon' },
      button: { zh: '打开窗格', en: 'Open pane' },
      tip: {
        zh: '打开零碳窗格：排放总量、规则结论，以及所选单元格的来历',
        en: 'Opens the Zero Carbon pane: totals, verdicts, and where the selected cell comes from',
      },
    },
  }
}
