import type { Language } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import { createGrid, type Grid } from '@zerocarbon/grid/browser'
import { createSession, type Session } from '@zerocarbon/pane'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, type Catalogue } from '@zerocarbon/workbook'

/** One open workbook: its sheet, the functions that answer in it, and what the pane reads. */
export interface Desk {
  readonly grid: Grid
  readonly catalogue: Catalogue
  readonly session: Session
  dispose(): void
}

/**
 * Opens a workbook in a container. Language belongs to the desk: error texts and function hints are made in it.
 *
 * @throws {ZcError} What reading the file throws; the container is then empty again.
 */
export async function openDesk({
  container,
  bytes,
  name,
  language,
  dark,
}: {
  readonly container: HTMLElement
  readonly bytes: Uint8Array
  readonly name: string
  readonly language: Language
  readonly dark: boolean
}): Promise<Desk> {
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language })
  const grid = createGrid({ container, catalogue, language, dark })
  try {
    await grid.open(bytes, name)
  } catch (error) {
    grid.dispose()
    throw error
  }
  const session = createSession({
    host: grid.host,
    catalogue,
    watchSelection: (moved) => grid.onSelection(moved),
  })
  return {
    grid,
    catalogue,
    session,
    dispose() {
      session.dispose()
      grid.dispose()
    },
  }
}
