/** Milliseconds without a change before a copy is made. */
const QUIET = 1000
/** Making a copy of a large workbook stops the page; it may take a tenth of the time at most, up to a longest wait. */
const SHARE = 10
/** Milliseconds: what a crash may cost is worth more than a smooth page. */
const LONGEST = { small: 3000, large: 15_000 }
/** Bytes of the largest copy that counts as small. */
const SMALL = 2 * 1_048_576

/** When copies of what is not saved are made. */
export interface CopyClock {
  /** After a change: a copy follows once it is quiet. */
  changed(): void
  /** The page may be gone in a moment: what has no copy yet gets one now. */
  flush(): void
  stop(): void
}

/**
 * Calls for a copy at quiet moments, one at a time.
 *
 * @param copy - Makes and keeps a copy; answers what making it took in milliseconds and its size in bytes.
 */
export function createCopyClock(
  copy: () => Promise<{ readonly took: number; readonly bytes: number }>,
): CopyClock {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = QUIET
  let before: number | undefined
  let [due, busy, stopped] = [false, false, false]
  const begin = async (): Promise<void> => {
    clearTimeout(timer)
    // The one under way calls again for what changed since.
    if (!due || busy || stopped) return
    due = false
    busy = true
    try {
      const { took, bytes } = await copy()
      // The first copy runs cold and takes many times as long as the next.
      const usual = before === undefined ? 0 : Math.min(before, took)
      before = took
      const longest = bytes <= SMALL ? LONGEST.small : LONGEST.large
      wait = Math.min(longest, Math.max(QUIET, usual * SHARE))
    } catch {
      // What cannot be saved, or a browser that keeps nothing: the page still asks before it is left.
    } finally {
      busy = false
    }
    if (due) changed()
  }
  const changed = (): void => {
    if (stopped) return
    due = true
    clearTimeout(timer)
    timer = setTimeout(() => void begin(), wait)
  }
  return {
    changed,
    flush: () => void begin(),
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
