import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useRef, type KeyboardEvent, type ReactElement } from 'react'

export interface Tab {
  readonly id: string
  readonly label: string
}

const useStyles = makeStyles({
  bar: { display: 'flex', padding: '0 10px', gap: '4px' },
  tab: {
    padding: '8px 6px 6px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '14px',
    lineHeight: '20px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: '4px',
    },
    // Transparent borders appear in forced colours unless they are painted.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
})

/** One stop for Tab; arrows, Home and End move, Enter and Space open the page. */
export function TabBar(props: {
  readonly label: string
  readonly tabs: readonly Tab[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}): ReactElement {
  const { tabs, chosen, onChoose, label } = props
  const styles = useStyles()
  const bar = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])]
    const next = nextIndex(event.key, buttons.indexOf(event.target as HTMLButtonElement), buttons.length)
    if (next === undefined) return
    event.preventDefault()
    buttons[next]?.focus()
  }
  return (
    <div ref={bar} role="tablist" tabIndex={-1} aria-label={label} className={styles.bar} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`zc-tab-${tab.id}`}
          aria-selected={tab.id === chosen}
          aria-controls="zc-page"
          tabIndex={tab.id === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab.id === chosen && styles.chosen)}
          onClick={() => onChoose(tab.id)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  )
}

function nextIndex(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count
  if (key === 'ArrowLeft') return (at - 1 + count) % count
  return key === 'Home' ? 0 : key === 'End' ? count - 1 : undefined
}
