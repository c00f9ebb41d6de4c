import { readDynamicArrays } from '../read/readDynamicArrays.ts'
import type { WorkbookPart } from '../read/readWorkbookPart.ts'
import { emptyMetadata, markMetadata } from './markMetadata.ts'
import type { PackageDraft } from './PackageDraft.ts'
import type { Dialect } from './dialect.ts'
import { folderOf } from './folderOf.ts'
import { addContentType, addRelationship } from './partLists.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml'

/** The marks (`cm` of a cell) by which a workbook tells a dynamic array from an array of fixed size. */
export class DynamicArrayMarks {
  readonly #parts: PackageDraft
  readonly #workbook: WorkbookPart
  readonly #dialect: Dialect
  #part: string | undefined
  #mark: number | undefined

  constructor(parts: PackageDraft, workbook: WorkbookPart, dialect: Dialect) {
    this.#parts = parts
    this.#workbook = workbook
    this.#dialect = dialect
    this.#part = workbook.relationships.find(({ kind }) => kind === 'sheetMetadata')?.part
  }

  /** Whether the mark of a cell makes its array a dynamic one. */
  has(mark: string | undefined): boolean {
    const source = this.#part === undefined ? undefined : this.#parts.find(this.#part)
    if (mark === undefined || this.#part === undefined || source === undefined) return false
    return readDynamicArrays(this.#part, source).has(Number(mark))
  }

  /** The mark for a dynamic array, brought into the workbook the first time it is asked for. */
  mark(): number {
    if (this.#mark !== undefined) return this.#mark
    this.#part ??= this.#newPart()
    const before = this.#parts.text(this.#part)
    const { text, mark } = markMetadata(this.#part, before)
    if (text !== before) this.#parts.set(this.#part, text)
    this.#mark = mark
    return mark
  }

  #newPart(): string {
    const { part: book } = this.#workbook
    const part = this.#parts.freeName(`${folderOf(book)}metadata.xml`)
    this.#parts.set(part, emptyMetadata(this.#dialect.main))
    addContentType(this.#parts, part, TYPE)
    addRelationship(this.#parts, book, `${this.#dialect.relationships}/sheetMetadata`, part)
    return part
  }
}
