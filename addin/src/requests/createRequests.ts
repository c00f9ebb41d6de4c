/** A sentence with what can be done about it, as the pane shows it. */
interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error'
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly onClose: () => void
}

/** What the ribbon and the workbook have to tell the pane, also before it is there. */
interface PaneRequests {
  readonly notice: Notice | undefined
  readonly asked: { readonly page: 'overview' | 'explain' } | undefined
}

/** Keeps the latest request and tells who listens. */
export interface RequestStore {
  readonly current: () => PaneRequests
  readonly subscribe: (listener: () => void) => () => void
  /** Shows a sentence until it is closed; the next one takes its place. */
  readonly say: (intent: Notice['intent'], text: string, action?: Notice['action']) => void
  readonly open: (page: 'overview' | 'explain') => void
}

/** Starts with nothing to say. */
export function createRequests(): RequestStore {
  let state: PaneRequests = { notice: undefined, asked: undefined }
  const listeners = new Set<() => void>()
  const change = (next: Partial<PaneRequests>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  const onClose = (): void => change({ notice: undefined })
  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say: (intent, text, action) =>
      change({ notice: { intent, text, ...(action ? { action } : {}), onClose } }),
    open: (page) => change({ asked: { page } }),
  }
}
