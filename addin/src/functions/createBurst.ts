/** Milliseconds without a request after which the next burst begins. */
const PAUSE = 300

/**
 * Counts what one recalculation asks for: true for the first `size` requests of a burst, false for the rest of it.
 *
 * The runtime puts the results of a recalculation into one request, and Excel on the web takes none over 5 MB: what makes
 * a result long has to end somewhere, or no result of all arrives.
 *
 * @param now - Milliseconds of a clock that only goes forward.
 */
export function createBurst(size: number, now: () => number = () => performance.now()): () => boolean {
  let taken = 0
  let last = -Infinity
  return () => {
    const at = now()
    if (at - last > PAUSE) taken = 0
    last = at
    return ++taken <= size
  }
}
