import { useEffect } from 'react'
import { useLatest } from './useLatest.ts'
import type { Source } from './Source.ts'

/** Fetches a sample once, whatever else of the page changes. */
export function useSample(
  sample: string,
  found: (source: Source) => void,
  fail: (error: unknown) => void,
): void {
  const now = useLatest({ found, fail })
  useEffect(() => {
    const left = new AbortController()
    fetch(`/samples/${sample}.xlsx`, { signal: left.signal })
      .then((response) => response.arrayBuffer())
      .then((buffer) =>
        now.current.found({ name: `${sample}.xlsx`, bytes: new Uint8Array(buffer), state: 'saved' }),
      )
      .catch((error: unknown) => {
        if (!left.signal.aborted) now.current.fail(error)
      })
    return () => left.abort()
  }, [sample, now])
}
