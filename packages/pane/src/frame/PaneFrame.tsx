import { makeStyles, tokens } from '@fluentui/react-components'
import type { CellRef, Derivation, Text } from '@zerocarbon/accounting/trace'
import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { explainView } from '../explain/explainView.ts'
import { ExplainPage } from '../explain/ExplainPage.tsx'
import { overviewOf } from '../overview/overviewOf.ts'
import { OverviewPage } from '../overview/OverviewPage.tsx'
import type { PaneProps } from '../PaneProps.ts'
import { useSession } from '../session/useSession.ts'
import { Footer } from './Footer.tsx'
import { Header } from './Header.tsx'
import { useSay } from './language.ts'
import { NavigationContext } from './navigation.ts'
import { NoticeBar } from './NoticeBar.tsx'
import { StateLines } from './StateLines.tsx'
import { TabBar } from './TabBar.tsx'
import { usePageTurn } from './usePageTurn.ts'
import { usePaneKeys } from './usePaneKeys.ts'

const excel: Text = { zh: 'Excel', en: 'Excel' }

type PageId = 'overview' | 'explain'

/** Not in the style types yet: a quotation mark at the start of a line takes half its width. */
const trimmed: object = { textSpacingTrim: 'trim-start' }

const useStyles = makeStyles({
  frame: {
    ...trimmed,
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    boxSizing: 'border-box',
    fontSize: '14px',
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    lineBreak: 'strict',
    textWrap: 'pretty',
  },
  top: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  page: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollbarGutter: 'stable', position: 'relative' },
})

/** Header, tabs, page and footer. The program never changes the tab, except when somebody asks for an explanation. */
export function PaneFrame(props: PaneProps): ReactElement {
  const { session, language, fileName, onLanguage, onLeave, notice, asked, place: here = excel } = props
  const state = useSession(session)
  const say = useSay()
  const styles = useStyles()
  const pane = useRef<HTMLElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<PageId>('overview')
  const { report, assessments, warnings, explained, selected } = state
  const overview = useMemo(
    () => report && overviewOf(report, assessments, language, warnings),
    [report, assessments, language, warnings],
  )
  const explanation = useMemo(() => explainView(explained, language), [explained, language])
  const turn = usePageTurn(page, open)
  const choose = (id: PageId): void => {
    turn.remember()
    setOpen(id)
  }
  useEffect(() => {
    if (!asked) return
    if (asked.page === 'explain') session.pin(false)
    choose(asked.page)
    // Only a new request turns the page.
  }, [asked])
  const tabs = [
    { id: 'overview', label: say('总览', 'Overview') },
    { id: 'explain', label: say('溯源', 'Explain') },
  ] as const
  const back = (): void => {
    if (onLeave) onLeave()
    else if (selected) void session.goTo(selected.at)
  }
  usePaneKeys(
    pane,
    (index) => {
      const tab = tabs[index]
      if (tab) choose(tab.id)
    },
    back,
  )
  const navigation = useMemo(
    () => ({
      goTo: (place: CellRef) => void session.goTo(place),
      explain: (title: Text, why: () => Derivation) => {
        session.show(title, why)
        choose('explain')
      },
    }),
    [session],
  )
  return (
    <NavigationContext.Provider value={navigation}>
      <section ref={pane} className={styles.frame} aria-label={say('零碳任务窗格', 'Zero-carbon pane')}>
        <header className={styles.top}>
          <Header
            fileName={fileName}
            place={here}
            factorSet={session.factorSet}
            language={language}
            onLanguage={onLanguage}
          />
          <TabBar
            label={say('页面', 'Pages')}
            tabs={tabs}
            chosen={open}
            onChoose={(id) => choose(id as PageId)}
          />
        </header>
        {notice ? <NoticeBar {...notice} /> : null}
        <div
          ref={page}
          id="zc-page"
          role="tabpanel"
          tabIndex={0}
          aria-labelledby={`zc-tab-${open}`}
          className={styles.page}
        >
          <StateLines state={state} />
          {open === 'overview' && overview ? <OverviewPage view={overview} /> : null}
          {open === 'explain' ? (
            <ExplainPage view={explanation} pinned={state.pinned} onPin={(held) => session.pin(held)} />
          ) : null}
        </div>
        <Footer
          selected={selected}
          explained={explained}
          explaining={open === 'explain'}
          onExplain={() => {
            session.pin(false)
            choose('explain')
          }}
          onBack={back}
        />
      </section>
    </NavigationContext.Provider>
  )
}
