import type { EmptyTable } from '@zerocarbon/workbook'
import { columnName } from '@zerocarbon/workbook/model'

/** Where the values stand that cells offer; an inline list holds 255 characters, which carriers exceed. */
const LISTS = 'ZC_Lists'

/**
 * Makes the tables that are not there yet, each on a sheet of its own: headers with a note on what the column takes, date
 * formats, and lists to choose from. What is there is left alone.
 *
 * Notes need ExcelApi 1.18; where they are missing, the text shows as the message of the header cell when it is selected.
 *
 * @returns The names of the tables made.
 */
export async function insertTables(
  context: Excel.RequestContext,
  tables: readonly EmptyTable[],
): Promise<string[]> {
  const { worksheets, tables: existing } = context.workbook
  worksheets.load({ name: true })
  existing.load({ name: true })
  await context.sync()
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()))
  const known = new Set(existing.items.map(({ name }) => name.toLowerCase()))
  const missing = tables.filter(({ name }) => !known.has(name.toLowerCase()))
  if (missing.length === 0) return []
  const lists = layLists(context, missing, taken)
  let first: Excel.Worksheet | undefined
  for (const table of missing) {
    const sheet = worksheets.add(freeName(table.name, taken))
    lay(sheet, table, lists)
    first ??= sheet
  }
  first?.activate()
  await context.sync()
  return missing.map(({ name }) => name)
}

/** The first name nobody has: a sheet may be called like a table that is gone. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted} (${String(n)})`
  taken.add(name.toLowerCase())
  return name
}

/** Writes each list once into a column of a hidden sheet. Answers where each stands, as a formula. */
function layLists(
  context: Excel.RequestContext,
  tables: readonly EmptyTable[],
  taken: Set<string>,
): ReadonlyMap<readonly string[], string> {
  const offered = new Set(
    tables.flatMap(({ columns }) => columns.flatMap(({ offers }) => (offers ? [offers] : []))),
  )
  const places = new Map<readonly string[], string>()
  if (offered.size === 0) return places
  const name = freeName(LISTS, taken)
  const sheet = context.workbook.worksheets.add(name)
  for (const [column, list] of [...offered].entries()) {
    sheet.getRangeByIndexes(0, column, list.length, 1).values = list.map((text) => [text])
    const letter = columnName(column)
    places.set(list, `='${name}'!$${letter}$1:$${letter}$${String(list.length)}`)
  }
  sheet.visibility = 'Hidden'
  return places
}

function lay(
  sheet: Excel.Worksheet,
  { name, columns, keys, rows }: EmptyTable,
  lists: ReadonlyMap<readonly string[], string>,
): void {
  sheet.getRangeByIndexes(0, 0, 1, columns.length).values = [columns.map(({ header }) => header)]
  if (keys.length > 0) sheet.getRangeByIndexes(1, 0, keys.length, 1).values = keys.map((key) => [key])
  const block = sheet.getRangeByIndexes(0, 0, rows + 1, columns.length)
  sheet.tables.add(block, true).name = name
  for (const [i, { header, format, offers, note }] of columns.entries()) {
    const body = sheet.getRangeByIndexes(1, i, rows, 1)
    if (format !== undefined) body.numberFormat = Array.from({ length: rows }, () => [format])
    const source = offers && lists.get(offers)
    if (source !== undefined) {
      body.dataValidation.rule = { list: { inCellDropDown: true, source } }
      // What is offered helps; other spellings are read too.
      body.dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' }
    }
    describe(sheet, i, header, note)
  }
  block.format.autofitColumns()
}

function describe(sheet: Excel.Worksheet, column: number, header: string, text: string): void {
  // A library older than Excel lacks them too, whatever Excel says it has.
  const { notes } = sheet as { readonly notes?: Excel.NoteCollection }
  if (notes && Office.context.requirements.isSetSupported('ExcelApi', '1.18')) {
    notes.add(`${columnName(column)}1`, text)
    return
  }
  // Excel takes 32 characters of a title and 255 of a message at most.
  const [title, message] = [header.slice(0, 32), text.slice(0, 255)]
  sheet.getRangeByIndexes(0, column, 1, 1).dataValidation.prompt = { showPrompt: true, title, message }
}
