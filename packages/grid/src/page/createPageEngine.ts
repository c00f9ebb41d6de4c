import { LogLevel, mergeLocales, Univer, UniverInstanceType } from '@univerjs/core'
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting'
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation'
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note'
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table'
import { CalculationMode } from '@univerjs/sheets-formula'
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Catalogue } from '@zerocarbon/workbook'
import { engineFunctions } from '../functions/engineFunctions.ts'
import { functionDescriptions } from '../functions/functionDescriptions.ts'
import { functionTexts } from '../functions/functionTexts.ts'
import type { ProblemBook } from '../functions/ProblemBook.ts'
import { localeOf, localeTexts } from './localeTexts.ts'
import { tableTheme } from './tableTheme.ts'

interface Preset {
  readonly plugins: readonly unknown[]
}
type PluginClass = Parameters<Univer['registerPlugin']>[0]

/**
 * A Univer drawn into an element of the page, with our functions, without a workbook yet.
 *
 * From the preset packages one by one: the package that bundles them brings parts with another licence.
 */
export function createPageEngine({
  container,
  catalogue,
  language,
  dark,
  problems,
}: {
  readonly container: HTMLElement
  readonly catalogue: Catalogue
  readonly language: Language
  readonly dark: boolean
  readonly problems: ProblemBook
}): Univer {
  const textsOf = (one: Language) => mergeLocales(...localeTexts(one), functionTexts(catalogue, one))
  const univer = new Univer({
    locale: localeOf(language),
    // Both, so that the page can change its language while a workbook is open.
    locales: { [localeOf('zh')]: textsOf('zh'), [localeOf('en')]: textsOf('en') },
    logLevel: LogLevel.WARN,
    darkMode: dark,
  })
  const presets: readonly Preset[] = [
    UniverSheetsCorePreset({
      container,
      formula: {
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
        function: engineFunctions(catalogue, problems),
        description: functionDescriptions(catalogue),
      },
    }),
    { plugins: [[UniverSheetsTablePlugin, { userThemes: [tableTheme] }]] },
    UniverSheetsTablePreset(),
    UniverSheetsNotePreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
  ]
  const seen = new Set<string>()
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const [type, options] = (Array.isArray(plugin) ? plugin : [plugin]) as [PluginClass, object | undefined]
    const { pluginName } = type as unknown as { pluginName: string }
    if (seen.has(pluginName)) continue
    seen.add(pluginName)
    univer.registerPlugin(type, options)
  }
  return univer
}

/** What the grid makes a workbook of; a Univer unit of this type. */
export const WORKBOOK: UniverInstanceType.UNIVER_SHEET = UniverInstanceType.UNIVER_SHEET
