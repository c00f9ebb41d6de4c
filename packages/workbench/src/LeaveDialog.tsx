import { useEffect, useRef } from 'react'
import type { Language } from '@zerocarbon/accounting/errors'
import { words } from './words.ts'

/** Asks before unsaved changes are given up. Escape keeps them. */
export function LeaveDialog({
  language,
  onKeep,
  onLeave,
}: {
  readonly language: Language
  readonly onKeep: () => void
  readonly onLeave: () => void
}): React.JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby="leave-question" onCancel={onKeep}>
      <p id="leave-question">{words.leave[language]}</p>
      <button type="button" className="primary" onClick={onKeep}>
        {words.leaveKeep[language]}
      </button>
      <button type="button" onClick={onLeave}>
        {words.leaveOpen[language]}
      </button>
    </dialog>
  )
}
