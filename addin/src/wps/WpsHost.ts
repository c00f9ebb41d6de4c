/**
 * What we use of the `wps` object of a WPS Spreadsheets add-in page.
 *
 * Its shape is that of `EtAddonRoot` in `et-jsapi-declare` 2.5.0 (npm), called as the code that `wpsjs` 2.2.3 (npm,
 * `vite_plugins.js`) writes into an add-in. Versions before 12.1.0.20540 have no custom functions, says the page
 * `wps-addin-custome-function` on open.wps.cn.
 */
export interface WpsHost {
  /** A second registration of a name is not described; the descriptions come from `functions.json`. */
  readonly AddCustomFunction?: (
    namespace: string,
    name: string,
    callback: (...passed: unknown[]) => WpsResult,
  ) => void
}

type WpsScalar = number | string | boolean
/** WPS spills rows of rows. Errors are texts: no source says how a function of ours would return a cell error. */
export type WpsResult = WpsScalar | WpsScalar[][]
