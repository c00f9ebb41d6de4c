/** Work that may be asked for at any time. Only the result asked for last counts. */
export interface Latest {
  /** Runs after `wait` milliseconds without another call. */
  soon(): void
  now(): Promise<void>
  stop(): void
}

/**
 * Debounces asynchronous work, last wins.
 *
 * @param work - Gets a question: is this still the newest run? It must ask before it keeps a result.
 */
export function latest(work: (current: () => boolean) => Promise<void>, wait: number): Latest {
  let run = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const now = (): Promise<void> => {
    clearTimeout(timer)
    const mine = ++run
    return work(() => mine === run)
  }
  return {
    now,
    soon() {
      clearTimeout(timer)
      timer = setTimeout(() => void now(), wait)
    },
    stop() {
      clearTimeout(timer)
      run++
    },
  }
}
