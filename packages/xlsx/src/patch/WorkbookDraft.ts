import type { OpenPackage } from '../package/openPackage.ts'
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/readWorkbookPart.ts'
import { rootElement } from '../xml/xmlElement.ts'
import { byPlace, checkSheetName } from './checkChanges.ts'
import { checkChoices } from './checkChoices.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { DraftStyles } from './DraftStyles.ts'
import { DraftTables } from './DraftTables.ts'
import { dropCalculationChain } from './dropCalculationChain.ts'
import { DynamicArrayMarks } from './DynamicArrayMarks.ts'
import { editSheet } from './editSheet.ts'
import { appendSheet, setName } from './editWorkbookPart.ts'
import { folderOf } from './folderOf.ts'
import type { CellSources } from './CellSources.ts'
import { PackageDraft } from './PackageDraft.ts'
import { addContentType, addRelationship } from './partLists.ts'
import { cellsOf, sheetContent, tablesOf } from './sheetContent.ts'
import { refuseProtected } from './refuseProtected.ts'
import { replaceBlock, replacedCells } from './replaceBlock.ts'
import { joinParts, replaceParts, type SheetParts } from './sheetParts.ts'
import type { CellChange, GrownTable, NewSheet, NewTable, ReplacedSheet } from './WorkbookChanges.ts'

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

/** A workbook on its way to the next version. */
export class WorkbookDraft {
  readonly #file: string
  readonly #parts: PackageDraft
  readonly #workbook: WorkbookPart
  readonly #sheets: SheetEntry[]
  readonly #dialect: Dialect
  readonly #tables: DraftTables
  readonly #styles: DraftStyles
  readonly #sources: CellSources
  /** Tables that are written, whose choices may stand on sheets that are added later. */
  readonly #written: NewTable[] = []
  #formulasChanged = false

  constructor(opened: OpenPackage) {
    this.#file = opened.file
    this.#parts = new PackageDraft(opened)
    this.#workbook = readWorkbookPart(this.#parts.find, opened.file)
    this.#sheets = [...this.#workbook.sheets]
    const { part } = this.#workbook
    const text = this.#parts.text(part)
    this.#dialect = dialectOf(text, rootElement(text, part))
    this.#tables = new DraftTables(this.#parts, folderOf(part), this.#sheets)
    this.#styles = new DraftStyles(this.#parts, this.#workbook, this.#dialect)
    const arrays = new DynamicArrayMarks(this.#parts, this.#workbook, this.#dialect)
    this.#sources = { styleOf: this.#styles.styleOf, arrays }
  }

  editSheet(name: string, cells: readonly CellChange[]): void {
    const { part, name: sheet } = this.#sheet(name)
    const changes = byPlace(cells)
    if (changes.size === 0) return
    this.#tables.checkChanges(sheet, changes)
    const edited = editSheet(part, this.#parts.text(part), changes, this.#sources)
    this.#parts.set(part, edited.text)
    this.#formulasChanged ||= edited.formulasChanged
  }

  addSheet(sheet: NewSheet): void {
    checkSheetName(sheet.name)
    if (this.#find(sheet.name)) throw new TypeError(`There is already a sheet "${sheet.name}"`)
    const { part: book } = this.#workbook
    refuseProtected('workbook', book, this.#parts.text(book), { file: this.#file, sheet: sheet.name })
    const part = this.#parts.freeName(`${folderOf(book)}worksheets/sheet1.xml`)
    const { main } = this.#dialect
    const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`
    this.#parts.set(part, '')
    const content = joinParts(this.#content(part, sheet, { ...this.#dialect, prefix: '' }))
    this.#parts.set(part, `${head}${content}</worksheet>`)
    addContentType(this.#parts, part, SHEET_TYPE)
    const id = addRelationship(this.#parts, book, `${this.#dialect.relationships}/worksheet`, part)
    const sheetId = Math.max(0, ...this.#sheets.map((one) => one.sheetId).filter(Number.isFinite)) + 1
    this.#parts.set(book, appendSheet(book, this.#parts.text(book), sheet.name, sheetId, id))
    this.#sheets.push({ name: sheet.name, state: 'visible', sheetId, relationship: id, part })
  }

  replaceSheet(sheet: ReplacedSheet): void {
    const { part, name } = this.#sheet(sheet.name)
    const text = this.#parts.text(part)
    const content = this.#content(part, { ...sheet, name }, dialectOf(text, rootElement(text, part)))
    if (sheet.within) {
      const changes = replacedCells(part, text, cellsOf(sheet), sheet.within)
      const edited = editSheet(part, text, changes, this.#sources)
      this.#formulasChanged ||= edited.formulasChanged
      this.#setSheet(name, part, text, replaceBlock(part, edited.text, sheet.within, content))
      return
    }
    this.#setSheet(name, part, text, replaceParts(part, text, content))
    this.#formulasChanged ||= /<(?:[\w.-]+:)?f[\s/>]/.test(text)
  }

  growTable(table: GrownTable): void {
    this.#tables.grow(table)
  }

  setName(name: string, refersTo: string): void {
    this.#tables.refuse(name)
    const { part } = this.#workbook
    this.#parts.set(part, setName(part, this.#parts.text(part), name, refersTo))
  }

  toBytes(): Uint8Array {
    checkChoices(this.#written, readWorkbookPart(this.#parts.find, this.#workbook.part))
    this.#styles.save()
    if (this.#formulasChanged) dropCalculationChain(this.#parts, this.#workbook)
    return this.#parts.toBytes()
  }

  /** Writes the tables of a sheet and gives its parts. */
  #content(part: string, sheet: NewSheet, dialect: Dialect): SheetParts {
    const { name } = sheet
    const cells = cellsOf(sheet)
    const tables = tablesOf(sheet)
    for (const table of tables) {
      if (this.#workbook.names.some((one) => one.name.toLowerCase() === table.name.toLowerCase())) {
        throw new TypeError(`"${table.name}" is already a name in the workbook`)
      }
    }
    this.#written.push(...tables)
    const ids = this.#tables.write({ name, part, dialect, cells }, tables)
    this.#tables.checkChanges(name, cells)
    for (const row of cells.values())
      for (const { formula } of row.values()) this.#formulasChanged ||= !!formula
    return sheetContent(sheet, cells, ids, dialect, this.#sources)
  }

  /** A protected sheet may be given what it holds already. */
  #setSheet(sheet: string, part: string, before: string, after: string): void {
    if (after !== before) refuseProtected('sheet', part, before, { file: this.#file, sheet })
    this.#parts.set(part, after)
  }

  #find(name: string): SheetEntry | undefined {
    return this.#sheets.find((one) => one.name.toLowerCase() === name.toLowerCase())
  }

  #sheet(name: string): SheetEntry & { readonly part: string } {
    const sheet = this.#find(name)
    if (sheet?.part === undefined) throw new TypeError(`There is no sheet "${name}" with cells`)
    return { ...sheet, part: sheet.part }
  }
}
