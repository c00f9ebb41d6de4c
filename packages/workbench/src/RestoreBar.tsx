import type { Language } from '@zerocarbon/accounting/errors'
import type { UnsavedCopy } from './unsavedCopies.ts'
import { words } from './words.ts'

/** Offers the workbook that a page left behind when it died. It stays until somebody decides. */
export function RestoreBar({
  copy,
  language,
  onRestore,
  onDiscard,
}: {
  readonly copy: UnsavedCopy
  readonly language: Language
  readonly onRestore: () => void
  readonly onDiscard: () => void
}): React.JSX.Element {
  const at = new Date(copy.at).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <div className="restore-bar" role="status">
      <span>
        {words.left[language]} <strong>{copy.name}</strong> · {at}
      </span>
      <span className="choices">
        <button type="button" className="primary" onClick={onRestore}>
          {words.restore[language]}
        </button>
        <button type="button" onClick={onDiscard}>
          {words.discard[language]}
        </button>
      </span>
    </div>
  )
}
