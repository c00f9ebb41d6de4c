import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useContext, type ReactElement } from 'react'
import type { Explained, SelectedCell } from '../session/SessionState.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { LanguageContext, useSay } from './language.ts'
import { selectedFigure } from './selectedFigure.ts'

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexShrink: 0,
    minHeight: '44px',
    boxSizing: 'border-box',
    padding: '6px 8px 6px 16px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
})

/** The selected cell, always in sight; for an empty one there is nothing to press. */
export function Footer(props: {
  readonly selected: SelectedCell | null
  readonly explained: Explained | null
  readonly explaining: boolean
  readonly onExplain: () => void
  readonly onBack: () => void
}): ReactElement {
  const { selected, explained, explaining, onExplain, onBack } = props
  const say = useSay()
  const language = useContext(LanguageContext)
  const styles = useStyles()
  const text = useTextStyles()
  const figure = selected && selectedFigure(selected, explained, language)
  const place = selected ? `${selected.at.sheet}!${selected.at.cell}` : say('无', 'none')
  const empty = !selected || selected.cell.value === null
  return (
    <footer className={styles.footer}>
      <div className={styles.cell}>
        <div className={text.note}>{say(`所选单元格 ${place}`, `Selected cell ${place}`)}</div>
        <div className={text.small}>
          {figure?.text}
          {figure?.unit ? <span className={text.unit}>{figure.unit}</span> : null}
        </div>
      </div>
      {empty ? null : (
        <Button size="small" className={styles.button} onClick={explaining ? onBack : onExplain}>
          {explaining ? say('回到单元格', 'Go to cell') : say('溯源', 'Explain')}
        </Button>
      )}
    </footer>
  )
}
