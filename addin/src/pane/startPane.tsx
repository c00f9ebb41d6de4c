import type { Language } from '@zerocarbon/accounting/errors'
import { createSession, Pane } from '@zerocarbon/pane'
import type { Catalogue } from '@zerocarbon/workbook'
import { useEffect, useState, useSyncExternalStore, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { ExcelHost } from '../host/createExcelHost.ts'
import type { RequestStore } from '../requests/createRequests.ts'
import { paneTheme } from './paneTheme.ts'

/** Shows the pane over the workbook Excel has open. */
export function startPane(
  root: HTMLElement,
  {
    host,
    catalogue,
    language,
    requests,
  }: { host: ExcelHost; catalogue: Catalogue; language: Language; requests: RequestStore },
): void {
  void host
    .date1904()
    .catch(() => false)
    .then((date1904) => {
      const watchSelection = (moved: () => void): (() => void) => host.onSelection(moved)
      const session = createSession({ host, catalogue, watchSelection, date1904 })
      createRoot(root).render(<Shell session={session} language={language} requests={requests} />)
    })
}

/** The pane speaks Excel's language until somebody chooses the other one. */
function Shell({
  session,
  language,
  requests,
}: {
  readonly session: ReturnType<typeof createSession>
  readonly language: Language
  readonly requests: RequestStore
}): ReactElement {
  const [spoken, setSpoken] = useState(language)
  // One built page serves both languages; screen readers choose their voice by this.
  useEffect(() => {
    document.documentElement.lang = spoken === 'zh' ? 'zh-CN' : 'en'
  }, [spoken])
  const { notice, asked } = useSyncExternalStore(requests.subscribe, requests.current)
  return (
    <Pane
      session={session}
      language={spoken}
      theme={paneTheme()}
      notice={notice}
      asked={asked}
      onLanguage={setSpoken}
    />
  )
}
