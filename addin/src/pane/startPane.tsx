import type { Language } from '@zerocarbon/accounting/errors'
import { createSession, Pane } from '@zerocarbon/pane'
import type { Catalogue } from '@zerocarbon/workbook'
import { useState, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import type { ExcelHost } from '../host/createExcelHost.ts'
import { paneTheme } from './paneTheme.ts'

/** Shows the pane over the workbook Excel has open. */
export function startPane(
  root: HTMLElement,
  { host, catalogue, language }: { host: ExcelHost; catalogue: Catalogue; language: Language },
): void {
  void host
    .date1904()
    .catch(() => false)
    .then((date1904) => {
      const watchSelection = (moved: () => void): (() => void) => host.onSelection(moved)
      const session = createSession({ host, catalogue, watchSelection, date1904 })
      createRoot(root).render(<Shell session={session} language={language} />)
    })
}

/** The pane speaks Excel's language until somebody chooses the other one. */
function Shell({
  session,
  language,
}: {
  readonly session: ReturnType<typeof createSession>
  readonly language: Language
}): ReactElement {
  const [spoken, setSpoken] = useState(language)
  return <Pane session={session} language={spoken} theme={paneTheme()} onLanguage={setSpoken} />
}
