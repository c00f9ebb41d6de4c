import { useEffect } from 'react'
import { createCopyClock } from './createCopyClock.ts'
import type { Desk } from './Desk.ts'
import { dropCopy, keepCopy } from './unsavedCopies.ts'
import { useLatest } from './useLatest.ts'

/** Bytes of the largest copy; the browser's store is no place for more. */
const MOST = 50 * 1_048_576

/** Keeps what is not saved yet in this browser at quiet moments, and drops it as soon as there is nothing to save. */
export function useUnsavedCopy(id: string, desk: Desk | null, name: string, dirty: boolean): void {
  const called = useLatest(name)
  useEffect(() => {
    if (!desk || !dirty) return undefined
    let left = false
    const clock = createCopyClock(async () => {
      const begun = performance.now()
      const bytes = await desk.grid.copy()
      const made = { took: performance.now() - begun, bytes: bytes.length }
      if (left || bytes.length > MOST) return made
      await keepCopy({ id, name: called.current, bytes, at: Date.now() })
      // Saved in the meantime: the copy came too late.
      if (left) await dropCopy(id)
      return made
    })
    // A hidden page may be ended without another word.
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') clock.flush()
    }
    const gone = (): void => clock.flush()
    clock.changed()
    const stop = desk.grid.host.onChange(() => clock.changed())
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', gone)
    return () => {
      left = true
      clock.stop()
      stop()
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', gone)
      void dropCopy(id).catch(() => undefined)
    }
  }, [id, desk, dirty, called])
}
