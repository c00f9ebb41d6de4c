import type { Language } from '@zerocarbon/accounting/errors'
import { words } from './words.ts'

/** The bar over the sheet: which workbook this is, and what can be done with the whole of it. */
export function AppBar({
  fileName,
  dirty,
  busy,
  language,
  dark,
  onOpen,
  onSave,
  onLanguage,
  onTheme,
}: {
  readonly fileName: string
  readonly dirty: boolean
  readonly busy: boolean
  readonly language: Language
  readonly dark: boolean
  readonly onOpen: () => void
  readonly onSave: () => void
  readonly onLanguage: () => void
  readonly onTheme: () => void
}): React.JSX.Element {
  return (
    <header className="app-bar">
      <span className="file-name">{fileName}</span>
      <span className="file-state" role="status">
        {busy ? words.reading[language] : dirty ? words.changed[language] : words.unchanged[language]}
      </span>
      <span id="keys" className="keys" title={words.keysHint[language]}>
        {words.keys[language]}
      </span>
      <span className="space" />
      <button type="button" className="quiet" onClick={onTheme}>
        {dark ? words.light[language] : words.dark[language]}
      </button>
      <button
        type="button"
        className="quiet"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={words.languageHint[language]}
        onClick={onLanguage}
      >
        {words.language[language]}
      </button>
      <span className="divider" />
      <button type="button" title={words.openHint[language]} onClick={onOpen}>
        {words.open[language]}
      </button>
      <button type="button" className="primary" onClick={onSave} disabled={busy}>
        {words.save[language]}
      </button>
    </header>
  )
}
