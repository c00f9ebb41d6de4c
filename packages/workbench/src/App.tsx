import { useCallback, useEffect, useRef, useState } from 'react'
import { Pane } from '@zerocarbon/pane'
import { AppBar } from './AppBar.tsx'
import { openDesk, type Desk } from './Desk.ts'
import { ErrorBar } from './ErrorBar.tsx'
import { fileBytes } from './fileBytes.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { messageOf } from './messageOf.ts'
import { offerDownload } from './offerDownload.ts'
import { PaneEdge } from './PaneEdge.tsx'
import { boundedWidth, keepPreferences, readPreferences, type Preferences } from './preferences.ts'
import { useDark } from './useDark.ts'
import { focusSheet, useFocusSwitch } from './useFocusSwitch.ts'
import { words } from './words.ts'

interface Source {
  readonly name: string
  readonly bytes: Uint8Array
}

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
  const [source, setSource] = useState<Source | null>(null)
  const [name, setName] = useState('')
  const [desk, setDesk] = useState<Desk | null>(null)
  const [dirty, setDirty] = useState(false)
  const [busy, setBusy] = useState(true)
  const [message, setMessage] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<File | null>(null)
  const [dropping, setDropping] = useState(false)
  const sheet = useRef<HTMLDivElement>(null)
  const pane = useRef<HTMLDivElement>(null)
  const darkNow = useRef(dark)
  const chooser = useRef<HTMLInputElement>(null)
  useFocusSwitch(sheet, pane)
  const fail = useCallback((error: unknown) => setMessage(messageOf(error, language)), [language])

  useEffect(() => keepPreferences(preferences), [preferences])
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  }, [language, dark])

  useEffect(() => {
    fetch(`/samples/${sample}.xlsx`)
      .then(async (response) =>
        setSource({ name: `${sample}.xlsx`, bytes: new Uint8Array(await response.arrayBuffer()) }),
      )
      .catch(fail)
  }, [sample, fail])

  useEffect(() => {
    const place = sheet.current
    if (source === null || place === null) return undefined
    const container = document.createElement('div')
    container.className = 'grid-container'
    place.append(container)
    let open: Desk | null = null
    let left = false
    setBusy(true)
    openDesk({ container, ...source, language, dark: darkNow.current })
      .then((made) => {
        if (left) return made.dispose()
        open = made
        made.grid.onDirty(setDirty)
        setName(source.name)
        setDirty(false)
        setDesk(made)
        // For the console of the browser: what the page itself works with.
        Object.assign(window, { zc: made })
        return undefined
      })
      .catch(fail)
      .finally(() => setBusy(false))
    return () => {
      left = true
      setDesk(null)
      Object.assign(window, { zc: undefined })
      open?.dispose()
      container.remove()
    }
  }, [source, language, fail])
  useEffect(() => {
    darkNow.current = dark
    desk?.grid.setDark(dark)
  }, [desk, dark])

  const openFile = (file: File): void => {
    setWaiting(null)
    fileBytes(file)
      .then(async (bytes) => {
        setMessage(null)
        if (!desk) return setSource({ name: file.name, bytes })
        // What cannot be read is refused before anything is closed: the open workbook stays.
        await desk.grid.open(bytes, file.name)
        setName(file.name)
        return desk.session.refresh()
      })
      .catch(fail)
  }
  const choose = (file: File | undefined): void => {
    if (file === undefined) return
    if (dirty) setWaiting(file)
    else openFile(file)
  }
  const save = (): void => {
    if (!desk) return
    desk.grid
      .save()
      .then((bytes) => offerDownload(bytes, name))
      .catch(fail)
  }
  const switchLanguage = (): void => {
    const next = { ...preferences, language: language === 'zh' ? ('en' as const) : ('zh' as const) }
    if (!desk) return setPreferences(next)
    desk.grid
      .save()
      .then((bytes) => {
        setSource({ name, bytes })
        setPreferences(next)
      })
      .catch(fail)
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
        onLanguage={switchLanguage}
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
      {message !== null && (
        <ErrorBar
          message={message}
          close={language === 'zh' ? '关闭' : 'Close'}
          onClose={() => setMessage(null)}
        />
      )}
      <main className="sheet" aria-label={words.grid[language]} ref={sheet} />
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
              onLeave={() => focusSheet(sheet.current)}
            />
          )}
        </div>
      </aside>
      {dropping && <div className="dropping">{words.drop[language]}</div>}
      {waiting && (
        <LeaveDialog language={language} onKeep={() => setWaiting(null)} onLeave={() => openFile(waiting)} />
      )}
    </div>
  )
}
