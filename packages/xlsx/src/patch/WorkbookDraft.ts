import { corrupt } from '../package/corrupt.ts'
import type { OpenPackage } from '../package/openPackage.ts'
import { readRelationships, relationshipsPart } from '../read/readRelationships.ts'
import { readTable, type StoredTable } from '../read/readTable.ts'
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from '../read/readWorkbookPart.ts'
import { rootElement } from '../xml/xmlElement.ts'
import { byPlace, checkSheetName } from './checkChanges.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { editSheet } from './editSheet.ts'
import { appendSheet, setName } from './editWorkbookPart.ts'
import { PackageDraft } from './PackageDraft.ts'
import { addContentType, addRelationship, removeContentType, removeRelationship } from './partLists.ts'
import { cellsOf, sheetContent, tablesOf } from './sheetContent.ts'
import { joinParts, replaceParts, type SheetParts } from './sheetParts.ts'
import { StyleBook } from './StyleBook.ts'
import { emptyStyles } from './emptyStyles.ts'
import { checkTable, tableXml } from './tableXml.ts'
import type { CellChange, NewSheet } from './WorkbookChanges.ts'

const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'

interface DraftTable extends StoredTable {
  readonly part: string
}

/** A workbook on its way to the next version; knows what must stay unique across its parts. */
export class WorkbookDraft {
  readonly #parts: PackageDraft
  readonly #workbook: WorkbookPart
  readonly #sheets: SheetEntry[]
  readonly #dialect: Dialect
  #tables: DraftTable[] = []
  #styles: { part: string; book: StyleBook } | undefined
  #formulasChanged = false

  constructor(opened: OpenPackage) {
    this.#parts = new PackageDraft(opened)
    this.#workbook = readWorkbookPart(this.#parts.find, opened.file)
    this.#sheets = [...this.#workbook.sheets]
    const { part } = this.#workbook
    const text = this.#parts.text(part)
    this.#dialect = dialectOf(text, rootElement(text, part))
    for (const sheet of this.#sheets) this.#readTables(sheet)
  }

  editSheet(name: string, cells: readonly CellChange[]): void {
    const { part, name: sheet } = this.#sheet(name)
    const changes = byPlace(cells)
    if (changes.size === 0) return
    for (const table of this.#tables) {
      if (table.sheet === sheet && table.headerRow) keepHeader(table, changes.get(table.top))
    }
    const edited = editSheet(part, this.#parts.text(part), changes, this.#styleOf)
    this.#parts.set(part, edited.text)
    this.#formulasChanged ||= edited.formulasChanged
  }

  addSheet(sheet: NewSheet): void {
    checkSheetName(sheet.name)
    if (this.#find(sheet.name)) throw new TypeError(`There is already a sheet "${sheet.name}"`)
    const { part: book } = this.#workbook
    const part = this.#freeName(`${folderOf(book)}worksheets/sheet`)
    const { main } = this.#dialect
    const dialect = { ...this.#dialect, prefix: '' }
    const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">`
    this.#parts.set(part, '')
    const content = joinParts(this.#content(part, sheet, dialect, []))
    this.#parts.set(part, `${head}${content}</worksheet>`)
    addContentType(this.#parts, part, `${TYPES}worksheet+xml`)
    const id = addRelationship(this.#parts, book, `${this.#dialect.relationships}/worksheet`, part)
    const sheetId = Math.max(0, ...this.#sheets.map((one) => one.sheetId).filter(Number.isFinite)) + 1
    this.#parts.set(book, appendSheet(book, this.#parts.text(book), sheet.name, sheetId, id))
    this.#sheets.push({ name: sheet.name, state: 'visible', sheetId, relationship: id, part })
  }

  replaceSheet(sheet: NewSheet): void {
    const { part, name } = this.#sheet(sheet.name)
    const text = this.#parts.text(part)
    const old = this.#tables.filter((table) => table.sheet === name)
    this.#tables = this.#tables.filter((table) => table.sheet !== name)
    for (const table of old) {
      this.#parts.remove(table.part)
      removeContentType(this.#parts, table.part)
      removeRelationship(this.#parts, part, table.part)
    }
    const content = this.#content(part, { ...sheet, name }, dialectOf(text, rootElement(text, part)), old)
    this.#parts.set(part, replaceParts(part, text, content))
    this.#formulasChanged = true
  }

  setName(name: string, refersTo: string): void {
    this.#refuseTable(name)
    const { part } = this.#workbook
    this.#parts.set(part, setName(part, this.#parts.text(part), name, refersTo))
  }

  toBytes(): Uint8Array {
    if (this.#styles) {
      const { part, book } = this.#styles
      const text = book.changedText()
      if (text !== undefined) this.#parts.set(part, text)
    }
    if (this.#formulasChanged) this.#dropCalculationChain()
    return this.#parts.toBytes()
  }

  /** Writes the tables of a sheet and gives its parts; a table that was there keeps its part and number. */
  #content(part: string, sheet: NewSheet, dialect: Dialect, old: readonly DraftTable[]): SheetParts {
    const cells = cellsOf(sheet)
    const ids = tablesOf(sheet).map((table) => {
      checkTable(table)
      this.#refuseTable(table.name)
      if (this.#workbook.names.some(({ name }) => name.toLowerCase() === table.name.toLowerCase())) {
        throw new TypeError(`"${table.name}" is already a name in the workbook`)
      }
      const before = old.find(({ name }) => name.toLowerCase() === table.name.toLowerCase())
      const target = before?.part ?? this.#freeName(`${folderOf(this.#workbook.part)}tables/table`)
      const id = before?.id ?? Math.max(0, ...[...this.#tables, ...old].map((one) => one.id)) + 1
      const { totalsRow = false } = table
      this.#tables.push({ ...table, sheet: sheet.name, headerRow: true, totalsRow, id, part: target })
      this.#parts.set(
        target,
        tableXml(table, id, dialect.main, (column) => cells.get(table.bottom)?.get(column)),
      )
      addContentType(this.#parts, target, `${TYPES}table+xml`)
      return addRelationship(this.#parts, part, `${dialect.relationships}/table`, target)
    })
    for (const row of cells.values())
      for (const { formula } of row.values()) this.#formulasChanged ||= !!formula
    return sheetContent(sheet, cells, ids, dialect, this.#styleOf)
  }

  readonly #styleOf = (base: number, style: Parameters<StyleBook['styleLike']>[1]): number => {
    this.#styles ??= this.#openStyles()
    return this.#styles.book.styleLike(base, style)
  }

  #openStyles(): { part: string; book: StyleBook } {
    const known = this.#workbook.relationships.find(({ kind }) => kind === 'styles')?.part
    if (known !== undefined) return { part: known, book: new StyleBook(known, this.#parts.text(known)) }
    const { part: book } = this.#workbook
    const part = `${folderOf(book)}styles.xml`
    this.#parts.set(part, emptyStyles(this.#dialect.main))
    addContentType(this.#parts, part, `${TYPES}styles+xml`)
    addRelationship(this.#parts, book, `${this.#dialect.relationships}/styles`, part)
    return { part, book: new StyleBook(part, this.#parts.text(part)) }
  }

  /** Excel builds the chain anew; one that names a cell without formula makes it repair the file. */
  #dropCalculationChain(): void {
    const { part: book, relationships } = this.#workbook
    const chain = relationships.find(({ kind }) => kind === 'calcChain')?.part
    if (chain === undefined) return
    this.#parts.remove(chain)
    removeContentType(this.#parts, chain)
    removeRelationship(this.#parts, book, chain)
  }

  #readTables({ part, name }: SheetEntry): void {
    if (part === undefined) return
    const relationships = readRelationships(part, this.#parts.find(relationshipsPart(part)))
    for (const { kind, part: target } of relationships) {
      if (kind !== 'table') continue
      const source = target === undefined ? undefined : this.#parts.find(target)
      if (target === undefined || source === undefined)
        throw corrupt(relationshipsPart(part), 'table missing')
      this.#tables.push({ ...readTable(target, source, name), part: target })
    }
  }

  #find(name: string): SheetEntry | undefined {
    return this.#sheets.find((one) => one.name.toLowerCase() === name.toLowerCase())
  }

  #sheet(name: string): SheetEntry & { readonly part: string } {
    const sheet = this.#find(name)
    if (sheet?.part === undefined) throw new TypeError(`There is no sheet "${name}" with cells`)
    return { ...sheet, part: sheet.part }
  }

  #refuseTable(name: string): void {
    if (this.#tables.some((table) => table.name.toLowerCase() === name.toLowerCase())) {
      throw new TypeError(`"${name}" is already a table in the workbook`)
    }
  }

  #freeName(stem: string): string {
    let number = 1
    while (this.#parts.find(`${stem}${String(number)}.xml`) !== undefined) number++
    return `${stem}${String(number)}.xml`
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1)
}

/** A header cell that differs from its table makes Excel repair the file. */
function keepHeader(table: StoredTable, row: ReadonlyMap<number, CellChange> | undefined): void {
  for (const [i, column] of table.columns.entries()) {
    const change = row?.get(table.left + i)
    if (change && change.value !== column) {
      throw new TypeError(`The header of ${table.name} must read "${column}"`)
    }
  }
}
