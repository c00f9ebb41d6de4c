import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useTextStyles } from '../theme/useTextStyles.ts'

const useStyles = makeStyles({
  box: {
    margin: '8px 0',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

/** A formula as it stands in its cell. */
export function FormulaBox({ formula }: { readonly formula: string }): ReactElement {
  return <p className={`${useTextStyles().mono} ${useStyles().box}`}>={formula}</p>
}
