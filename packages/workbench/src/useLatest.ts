import { useEffect, useRef, type RefObject } from 'react'

/** What was given last, for what runs later and must not begin anew when it changes. */
export function useLatest<T>(value: T): Readonly<RefObject<T>> {
  const held = useRef(value)
  useEffect(() => {
    held.current = value
  })
  return held
}
