// The page WPS Spreadsheets opens in the background. WPS calls functions without waiting, so everything is here at once.
import './olderBrowser.ts'
import { languageOf } from '../functions/languageOf.ts'
import { wholeCatalogue } from '../functions/wholeCatalogue.ts'
import { registerInWps } from './registerInWps.ts'
import type { WpsHost } from './WpsHost.ts'

const { wps } = globalThis as { readonly wps?: WpsHost }
const language = languageOf('', globalThis.navigator.language)
if (registerInWps(wps, wholeCatalogue(language), language) === 0) {
  console.warn('ZC: this WPS has no wps.AddCustomFunction')
}
