import { useEffect } from 'react'
import type { Desk } from './Desk.ts'
import { dropCopy, keepCopy } from './unsavedCopies.ts'
import { useLatest } from './useLatest.ts'

/** Milliseconds without a change before a copy is made. */
const QUIET = 1000
/** Making a copy of a large workbook stops the page; it may take a tenth of the time at most. */
const SHARE = 10
/** Bytes of the largest copy; the browser's store is no place for more. */
const MOST = 50 * 1_048_576

/** Keeps what is not saved yet in this browser at quiet moments, and drops it as soon as there is nothing to save. */
export function useUnsavedCopy(id: string, desk: Desk | null, name: string, dirty: boolean): void {
  const called = useLatest(name)
  useEffect(() => {
    if (!desk || !dirty) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    let left = false
    let wait = QUIET
    const copy = async (): Promise<void> => {
      const begun = performance.now()
      const bytes = await desk.grid.copy()
      wait = Math.max(QUIET, (performance.now() - begun) * SHARE)
      if (left || bytes.length > MOST) return
      await keepCopy({ id, name: called.current, bytes, at: Date.now() })
      // Saved in the meantime: the copy came too late.
      if (left) await dropCopy(id)
    }
    const soon = (): void => {
      clearTimeout(timer)
      // What cannot be saved, or a browser that keeps nothing: the page still asks before it is left.
      timer = setTimeout(() => void copy().catch(() => undefined), wait)
    }
    soon()
    const stop = desk.grid.host.onChange(soon)
    return () => {
      left = true
      clearTimeout(timer)
      stop()
      void dropCopy(id).catch(() => undefined)
    }
  }, [id, desk, dirty, called])
}
