import { createDOMRenderer, FluentProvider, RendererProvider } from '@fluentui/react-components'
import { useMemo, type ReactElement } from 'react'
import { LanguageContext } from './frame/language.ts'
import { PaneFrame } from './frame/PaneFrame.tsx'
import type { PaneProps } from './PaneProps.ts'
import { paneTheme } from './theme/paneTheme.ts'

/** The task pane: the same in Excel and in the workbench, from 320 px on. It fills its parent. */
export function Pane(props: PaneProps): ReactElement {
  const { language, theme, nonce } = props
  const renderer = useMemo(
    () => createDOMRenderer(document, nonce === undefined ? {} : { styleElementAttributes: { nonce } }),
    [nonce],
  )
  return (
    <RendererProvider renderer={renderer} targetDocument={document}>
      <FluentProvider
        theme={paneTheme[theme]}
        lang={language === 'zh' ? 'zh-CN' : 'en-GB'}
        // Inline, because the class of the provider itself is Fluent's own.
        style={{ height: '100%', minHeight: 0, colorScheme: theme }}
      >
        <LanguageContext.Provider value={language}>
          <PaneFrame {...props} />
        </LanguageContext.Provider>
      </FluentProvider>
    </RendererProvider>
  )
}
