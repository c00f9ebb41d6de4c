import { useEffect, type RefObject } from 'react'

/**
 * The keys of the pane: Alt+1 and on for the pages, Esc back to the grid. Listens on the pane, so that the grid's own
 * keys are left alone.
 */
export function usePaneKeys(
  pane: RefObject<HTMLElement | null>,
  openPage: (index: number) => void,
  leave: () => void,
): void {
  useEffect(() => {
    const element = pane.current
    const press = (event: KeyboardEvent): void => {
      // By place, because Alt changes the character on some keyboards.
      const page = /^Digit([1-6])$/.exec(event.code)
      if (event.altKey && !event.ctrlKey && !event.metaKey && page) {
        event.preventDefault()
        openPage(Number(page[1]) - 1)
      } else if (event.key === 'Escape') leave()
    }
    element?.addEventListener('keydown', press)
    return () => element?.removeEventListener('keydown', press)
  }, [pane, openPage, leave])
}
