import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Outcome } from '@zerocarbon/rules-engine'
import type { ReactElement } from 'react'
import { VerdictIcon } from './VerdictIcon.tsx'

const thin = (color: string): { border: string } => ({ border: `1px solid ${color}` })

const useStyles = makeStyles({
  tag: {
    '--zcTagGround': tokens.colorNeutralBackground1,
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    flexShrink: 0,
    boxSizing: 'border-box',
    height: '22px',
    padding: '0 8px 0 5px',
    borderRadius: '4px',
    fontSize: '12px',
    lineHeight: '20px',
    fontWeight: 600,
    whiteSpace: 'nowrap',
  },
  pass: {
    '--zcTagGround': tokens.colorStatusSuccessBackground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground1,
    ...thin(tokens.colorStatusSuccessBorder2),
  },
  // The only solid tag: it stands out in grey print and in forced colours too.
  fail: {
    '--zcTagGround': tokens.colorStatusDangerBackground3,
    backgroundColor: tokens.colorStatusDangerBackground3,
    color: '#fff',
    ...thin(tokens.colorStatusDangerBackground3),
    '@media (forced-colors: active)': {
      '--zcTagGround': 'CanvasText',
      forcedColorAdjust: 'none',
      backgroundColor: 'CanvasText',
      color: 'Canvas',
    },
  },
  missing: {
    color: tokens.colorStatusWarningForeground1,
    border: `1px dashed ${tokens.colorStatusWarningBorder2}`,
  },
  undetermined: {
    color: tokens.colorNeutralForeground2,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  notApplicable: { color: tokens.colorNeutralForeground3, paddingLeft: 0, border: '1px solid transparent' },
  notInForce: { color: tokens.colorNeutralForeground2, ...thin(tokens.colorNeutralStroke1) },
  waived: {
    color: tokens.colorNeutralForeground1,
    ...thin(tokens.colorNeutralStroke1),
    borderLeft: `3px double ${tokens.colorNeutralForeground2}`,
  },
})

/** An outcome as shape, word and fill; its colour comes last. */
export function VerdictTag({
  outcome,
  word,
}: {
  readonly outcome: Outcome
  readonly word: string
}): ReactElement {
  const styles = useStyles()
  return (
    <span className={mergeClasses(styles.tag, styles[outcome])}>
      <VerdictIcon outcome={outcome} />
      {word}
    </span>
  )
}
