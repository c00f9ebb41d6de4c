import type { PlayedSheet } from './BookState.ts'
import { ExcelFault, type Remote } from './Remote.ts'

/** The notes of a sheet. A cell has at most one. */
export function notesRemote({ notes, isProtected }: PlayedSheet): Remote {
  return {
    methods: {
      Add: (cell: string, content: string) => {
        if (isProtected) throw new ExcelFault('AccessDenied', 'The sheet is protected.')
        if (notes.has(bare(cell))) throw new ExcelFault('InvalidOperation', `${cell} has a note already`)
        notes.set(bare(cell), content)
        return { props: { Content: content } }
      },
      GetItemOrNullObject: (cell: string) => {
        const content = notes.get(bare(cell))
        if (content === undefined) return null
        return {
          props: { Content: content },
          sets: { Content: (text: string) => notes.set(bare(cell), text) },
          methods: { Delete: () => notes.delete(bare(cell)) },
        } satisfies Remote
      },
    },
  }
}

const bare = (cell: string): string => cell.slice(cell.lastIndexOf('!') + 1).replaceAll('$', '')
