import type { IUniverSheetsTableConfig } from '@univerjs/sheets-table'

/**
 * How tables look: dark text on a light tint, which the engine turns into light on dark. Its own themes have white
 * headers on a middle blue, which in the dark become black on blue, and neither can be read well.
 */
export const tableTheme: NonNullable<IUniverSheetsTableConfig['userThemes']>[number] = {
  name: 'zc-table',
  style: {
    headerRowStyle: { bg: { rgb: '#cfe4fa' }, cl: { rgb: '#242424' } },
    firstRowStyle: { bg: { rgb: '#ffffff' } },
    secondRowStyle: { bg: { rgb: '#f3f8fd' } },
  },
}
