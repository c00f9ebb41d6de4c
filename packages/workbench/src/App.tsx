import { useEffect, useRef, useState } from 'react'
import { Pane } from '@zerocarbon/pane'
import { AppBar } from './AppBar.tsx'
import { ErrorBar } from './ErrorBar.tsx'
import { fileBytes } from './fileBytes.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { messageOf } from './messageOf.ts'
import { offerDownload } from './offerDownload.ts'
import { PaneEdge } from './PaneEdge.tsx'
import { boundedWidth, keepPreferences, readPreferences, type Preferences } from './preferences.ts'
import { RestoreBar } from './RestoreBar.tsx'
import type { Source } from './Source.ts'
import { dropCopy, keepCopy } from './unsavedCopies.ts'
import { useDark } from './useDark.ts'
import { useDesk } from './useDesk.ts'
import { focusSheet, useFocusSwitch } from './useFocusSwitch.ts'
import { useLeaveWarning } from './useLeaveWarning.ts'
import { useLeftCopies, type LeftCopy } from './useLeftCopies.ts'
import { useSample } from './useSample.ts'
import { useUnsavedCopy } from './useUnsavedCopy.ts'
import { words } from './words.ts'

/** Tells this page from others of this browser. */
const PAGE = crypto.randomUUID()

/** The page: one workbook, its sheet on the left and the task pane on the right. */
export function App({
  nonce,
  sample,
}: {
  readonly nonce: string
  readonly sample: string
}): React.JSX.Element {
  const [preferences, setPreferences] = useState<Preferences>(readPreferences)
  const { language } = preferences
  const dark = useDark(preferences.theme)
  const [first, setFirst] = useState<Source | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<(() => void) | null>(null)
  const [dropping, setDropping] = useState(false)
  const sheet = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const chooser = useRef<HTMLInputElement>(null)
  useFocusSwitch(sheet, pane)
  const fail = (error: unknown): void => setMessage(messageOf(error, language))
  const { desk, name, dirty, busy, open } = useDesk({ place: sheet, first, language, dark, fail })
  // A file somebody chose before the sample was there stays.
  useSample(sample, (source) => setFirst((chosen) => chosen ?? source), fail)
  useLeaveWarning(dirty)
  useUnsavedCopy(PAGE, desk, name, dirty)
  const [left] = useLeftCopies(PAGE)

  useEffect(() => keepPreferences(preferences), [preferences])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  }, [language, dark])

  const show = async (source: Source): Promise<void> => {
    setMessage(null)
    if (desk) await open(source)
    else setFirst(source)
  }
  /** Asks first where there are unsaved changes to lose. */
  const unlessUnsaved = (act: () => Promise<void>): void => {
    const go = (): void => {
      setWaiting(null)
      act().catch(fail)
    }
    if (dirty) setWaiting(() => go)
    else go()
  }
  const choose = (file: File | undefined): void => {
    if (file === undefined) return
    unlessUnsaved(async () => show({ name: file.name, bytes: await fileBytes(file), state: 'saved' }))
  }
  const restore = ({ copy, done }: LeftCopy): void =>
    unlessUnsaved(async () => {
      await show({ ...copy, state: 'unsaved' })
      // Under the name of this page first: it may die, too.
      await keepCopy({ ...copy, id: PAGE })
      await dropCopy(copy.id)
      done()
    })
  const save = (): void => {
    if (!desk) return
    desk.grid
      .save()
      .then((bytes) => offerDownload(bytes, name))
      .catch(fail)
      // The button took the keyboard; Ctrl+Z belongs to the sheet.
      .finally(() => focusSheet(sheet.current))
  }

  return (
    <div
      className="workbench"
      onDragOver={(event) => {
        event.preventDefault()
        setDropping(true)
      }}
      onDragLeave={() => setDropping(false)}
      onDrop={(event) => {
        event.preventDefault()
        setDropping(false)
        choose(event.dataTransfer.files[0])
      }}
    >
      <a className="skip" href="#pane">
        {words.skip[language]}
      </a>
      <AppBar
        fileName={name}
        dirty={dirty}
        busy={busy}
        language={language}
        dark={dark}
        onOpen={() => chooser.current?.click()}
        onSave={save}
        onLanguage={() => setPreferences({ ...preferences, language: language === 'zh' ? 'en' : 'zh' })}
        onTheme={() => setPreferences({ ...preferences, theme: dark ? 'light' : 'dark' })}
      />
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={(event) => {
          choose(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div className="bars">
        {left && (
          <RestoreBar
            copy={left.copy}
            language={language}
            onRestore={() => restore(left)}
            onDiscard={() => void dropCopy(left.copy.id).catch(fail).finally(left.done)}
          />
        )}
        {message !== null && (
          <ErrorBar
            message={message}
            close={language === 'zh' ? '关闭' : 'Close'}
            onClose={() => setMessage(null)}
          />
        )}
      </div>
      <main
        className="sheet"
        aria-label={words.grid[language]}
        aria-describedby="keys"
        aria-keyshortcuts="Control+Alt+Z"
        ref={sheet}
      />
      <aside className="side" aria-label={words.pane[language]}>
        <PaneEdge
          width={preferences.paneWidth}
          label={words.paneWidth[language]}
          onWidth={(width) => setPreferences({ ...preferences, paneWidth: boundedWidth(width) })}
        />
        <div id="pane" ref={pane} className="pane" style={{ width: preferences.paneWidth }}>
          {desk && (
            <Pane
              session={desk.session}
              language={language}
              theme={dark ? 'dark' : 'light'}
              nonce={nonce}
              place={words.offline}
              onLeave={() => focusSheet(sheet.current)}
            />
          )}
        </div>
      </aside>
      {dropping && <div className="dropping">{words.drop[language]}</div>}
      {waiting && <LeaveDialog language={language} onKeep={() => setWaiting(null)} onLeave={waiting} />}
    </div>
  )
}
