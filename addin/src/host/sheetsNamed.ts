import { zcError } from '@zerocarbon/accounting/errors'

/**
 * Looks up sheets without regard to case, before anything is done to them.
 *
 * @throws {ZcError} `ZC-SHEET-MISSING` for the first that is not there.
 */
export async function sheetsNamed(
  context: Excel.RequestContext,
  wanted: readonly string[],
): Promise<(name: string) => Excel.Worksheet> {
  const { worksheets } = context.workbook
  worksheets.load({ name: true })
  await context.sync()
  const found = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]))
  const sheetOf = (name: string): Excel.Worksheet => {
    const sheet = found.get(name.toLowerCase())
    if (sheet) return sheet
    const sheets = worksheets.items.map((item) => item.name)
    throw zcError('ZC-SHEET-MISSING', { sheet: name.slice(0, 60), sheets })
  }
  for (const name of wanted) sheetOf(name)
  return sheetOf
}
