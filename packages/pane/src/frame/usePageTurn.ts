import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * After a change of page the focus goes to its heading and the page scrolls to where it was left.
 *
 * @param open - Id of the page shown.
 * @returns `remember`, to be called before the page changes.
 */
export function usePageTurn(page: RefObject<HTMLElement | null>, open: string): { remember: () => void } {
  const places = useRef(new Map<string, number>())
  const shown = useRef(open)
  const asked = useRef(false)
  useLayoutEffect(() => {
    shown.current = open
    if (page.current) page.current.scrollTop = places.current.get(open) ?? 0
  }, [page, open])
  useEffect(() => {
    if (asked.current) page.current?.querySelector('h1')?.focus({ preventScroll: true })
    asked.current = false
  }, [page, open])
  return {
    remember() {
      asked.current = true
      if (page.current) places.current.set(shown.current, page.current.scrollTop)
    },
  }
}
