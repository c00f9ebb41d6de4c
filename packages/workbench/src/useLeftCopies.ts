import { useEffect, useState } from 'react'
import { copiesKept, type UnsavedCopy } from './unsavedCopies.ts'

/** A copy whose page is gone. */
export interface LeftCopy {
  readonly copy: UnsavedCopy
  /** To be called once it was restored or given up; until then no other page offers it. */
  readonly done: () => void
}

const lockOf = (id: string): string => `zc-unsaved-${id}`

/**
 * The copies that pages left behind, the newest first. A living page holds a lock on its own, which the browser takes
 * from it when it dies, however it dies.
 */
export function useLeftCopies(own: string): readonly LeftCopy[] {
  const [left, setLeft] = useState<readonly LeftCopy[]>([])
  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    const held = (id: string, whileHeld: () => Promise<void>): void => {
      navigator.locks
        .request(lockOf(id), { signal }, whileHeld)
        // Given up when the page is left, and where the browser keeps nothing.
        .catch(() => undefined)
    }
    const offer = async (id: string): Promise<void> => {
      const copy = (await copiesKept()).find((one) => one.id === id)
      if (!copy || signal.aborted) return
      await new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => resolve())
        const one: LeftCopy = {
          copy,
          done() {
            setLeft((all) => all.filter((other) => other !== one))
            resolve()
          },
        }
        setLeft((all) => [...all, one].toSorted((a, b) => b.copy.at - a.copy.at))
      })
    }
    held(own, () => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve())))
    copiesKept()
      .then((copies) => {
        for (const { id } of copies) if (id !== own) held(id, () => offer(id))
      })
      .catch(() => undefined)
    return () => gone.abort()
  }, [own])
  return left
}
