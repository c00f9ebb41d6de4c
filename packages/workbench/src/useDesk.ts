import { useEffect, useState, type RefObject } from 'react'
import type { Language } from '@zerocarbon/accounting/errors'
import { openDesk, type Desk } from './Desk.ts'
import type { Source } from './Source.ts'
import { useLatest } from './useLatest.ts'

/** What the page shows of the workbook beside the workbook itself. */
export interface OpenDesk {
  readonly desk: Desk | null
  readonly name: string
  readonly dirty: boolean
  readonly busy: boolean
  /** Shows another workbook; what cannot be read is refused before the open one is closed. */
  readonly open: (source: Source) => Promise<void>
}

/**
 * Opens the first workbook in a place, and others in its stead. Language and colours are changed while it is open.
 *
 * @param fail - Told why the first one could not be opened.
 */
export function useDesk({
  place,
  first,
  language,
  dark,
  fail,
}: {
  readonly place: RefObject<HTMLElement | null>
  readonly first: Source | null
  readonly language: Language
  readonly dark: boolean
  readonly fail: (error: unknown) => void
}): OpenDesk {
  const [desk, setDesk] = useState<Desk | null>(null)
  const [name, setName] = useState('')
  const [dirty, setDirty] = useState(false)
  const [busy, setBusy] = useState(true)
  const now = useLatest({ language, dark, fail })

  useEffect(() => {
    if (first === null || place.current === null) return undefined
    const container = document.createElement('div')
    container.className = 'grid-container'
    place.current.append(container)
    let open: Desk | null = null
    let left = false
    setBusy(true)
    openDesk({ container, ...first, ...now.current })
      .then((made) => {
        if (left) return made.dispose()
        open = made
        made.grid.onDirty(setDirty)
        setName(first.name)
        setDirty(first.state === 'unsaved')
        setDesk(made)
        // For the console of the browser: what the page itself works with.
        Object.assign(window, { zc: made })
        return undefined
      })
      .catch((error: unknown) => {
        if (!left) now.current.fail(error)
      })
      .finally(() => {
        if (!left) setBusy(false)
      })
    return () => {
      left = true
      setDesk(null)
      Object.assign(window, { zc: undefined })
      open?.dispose()
      container.remove()
    }
  }, [first, place, now])
  useEffect(() => desk?.grid.setDark(dark), [desk, dark])
  useEffect(() => desk?.speak(language), [desk, language])

  const open = async ({ bytes, name: next, state }: Source): Promise<void> => {
    if (!desk) return
    await desk.grid.open(bytes, next, state)
    setName(next)
    await desk.session.refresh()
  }
  return { desk, name, dirty, busy, open }
}
