import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** Inner width of a pane of 320 px. */
const NARROW = 288

/** The width a chart has, so that it is drawn at its size and its text keeps 12 px. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const box = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(NARROW)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const measure = (): void => setWidth(Math.max(NARROW - 48, Math.floor(element.clientWidth)))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, width]
}
