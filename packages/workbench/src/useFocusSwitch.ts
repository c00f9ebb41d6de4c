import { useEffect, type RefObject } from 'react'

/** Gives the keyboard back to the sheet: it listens in a hidden editor of its own. */
export function focusSheet(sheet: HTMLElement | null): void {
  sheet?.querySelector<HTMLElement>('[data-u-comp="editor"]')?.focus()
}

/** Ctrl+Alt+Z moves the keyboard between sheet and pane, from wherever it is. */
export function useFocusSwitch(
  sheet: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent): void => {
      if (!event.ctrlKey || !event.altKey || event.code !== 'KeyZ') return
      event.preventDefault()
      event.stopPropagation()
      if (pane.current?.contains(document.activeElement)) focusSheet(sheet.current)
      else pane.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    }
    // Before the sheet sees it, which takes every key it knows.
    document.addEventListener('keydown', turn, true)
    return () => document.removeEventListener('keydown', turn, true)
  }, [sheet, pane])
}
