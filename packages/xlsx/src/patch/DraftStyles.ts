import type { WorkbookPart } from '../read/readWorkbookPart.ts'
import type { Dialect } from './dialect.ts'
import { emptyStyles } from './emptyStyles.ts'
import { folderOf } from './folderOf.ts'
import type { CellSources } from './CellSources.ts'
import type { PackageDraft } from './PackageDraft.ts'
import { addContentType, addRelationship } from './partLists.ts'
import { StyleBook } from './StyleBook.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'

/** The styles of a workbook, opened or brought in when the first cell asks for one. */
export class DraftStyles {
  readonly #parts: PackageDraft
  readonly #workbook: WorkbookPart
  readonly #dialect: Dialect
  #opened: { part: string; book: StyleBook } | undefined

  constructor(parts: PackageDraft, workbook: WorkbookPart, dialect: Dialect) {
    this.#parts = parts
    this.#workbook = workbook
    this.#dialect = dialect
  }

  readonly styleOf: CellSources['styleOf'] = (base, style) => {
    this.#opened ??= this.#open()
    return this.#opened.book.styleLike(base, style)
  }

  /** Puts what was added into the workbook. */
  save(): void {
    const text = this.#opened?.book.changedText()
    if (this.#opened && text !== undefined) this.#parts.set(this.#opened.part, text)
  }

  #open(): { part: string; book: StyleBook } {
    const part = this.#workbook.relationships.find(({ kind }) => kind === 'styles')?.part ?? this.#newPart()
    return { part, book: new StyleBook(part, this.#parts.text(part)) }
  }

  #newPart(): string {
    const { part: book } = this.#workbook
    const part = `${folderOf(book)}styles.xml`
    this.#parts.set(part, emptyStyles(this.#dialect.main))
    addContentType(this.#parts, part, TYPE)
    addRelationship(this.#parts, book, `${this.#dialect.relationships}/styles`, part)
    return part
  }
}
