import type { CellRef, Derivation, Text } from '@zerocarbon/accounting/trace'
import { createContext, useContext, type Context } from 'react'

/** What a link anywhere in the pane may do. */
export interface Navigation {
  readonly goTo: (place: CellRef) => void
  /** Opens the explanation of a figure that stands in no cell. */
  readonly explain: (title: Text, why: () => Derivation) => void
}

export const NavigationContext: Context<Navigation> = createContext<Navigation>({
  goTo: () => undefined,
  explain: () => undefined,
})

/** Selects a cell in the grid. */
export function useGoTo(): Navigation['goTo'] {
  return useContext(NavigationContext).goTo
}

/** Opens the explanation of a figure. */
export function useExplain(): Navigation['explain'] {
  return useContext(NavigationContext).explain
}
