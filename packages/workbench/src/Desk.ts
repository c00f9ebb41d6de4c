import type { Language } from '@zerocarbon/accounting/errors'
import { createGrid, type Grid } from '@zerocarbon/grid/browser'
import { createSession, type Session } from '@zerocarbon/pane'
import type { Catalogue } from '@zerocarbon/workbook'
import { spokenCatalogue } from './spokenCatalogue.ts'

/** One open workbook: its sheet, the functions that answer in it, and what the pane reads. */
export interface Desk {
  readonly grid: Grid
  readonly catalogue: Catalogue
  readonly session: Session
  /** Turns error texts, hints and answers to another language; the workbook stays as it is. */
  speak(language: Language): void
  dispose(): void
}

/**
 * Opens a workbook in a container.
 *
 * @throws {ZcError} What reading the file throws; the container is then empty again.
 */
export async function openDesk({
  container,
  bytes,
  name,
  state,
  language,
  dark,
}: {
  readonly container: HTMLElement
  readonly bytes: Uint8Array
  readonly name: string
  readonly state: 'saved' | 'unsaved'
  readonly language: Language
  readonly dark: boolean
}): Promise<Desk> {
  const catalogue = spokenCatalogue(language)
  const grid = createGrid({ container, catalogue, language, dark })
  try {
    await grid.open(bytes, name, state)
  } catch (error) {
    grid.dispose()
    throw error
  }
  const session = createSession({
    host: grid.host,
    catalogue,
    watchSelection: (moved) => grid.onSelection(moved),
    problemAt: (place) => grid.problemAt(place),
    warnings: () => grid.warnings(),
    watchCalculated: (calculated) => grid.onCalculated(calculated),
  })
  return {
    grid,
    catalogue,
    session,
    speak(next) {
      catalogue.speak(next)
      grid.setLanguage(next)
      void session.refresh()
    },
    dispose() {
      session.dispose()
      grid.dispose()
    },
  }
}
