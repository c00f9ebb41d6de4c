import { makeStyles, tokens } from '@fluentui/react-components'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { ReactElement } from 'react'
import { zcTokens } from '../theme/zcTokens.ts'
import { useSay } from './language.ts'
import { useGoTo } from './navigation.ts'

const useStyles = makeStyles({
  link: {
    padding: '2px 0',
    minHeight: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    color: zcTokens.link,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '18px',
    textAlign: 'left',
    textDecorationLine: 'underline',
    // Below the underscore of ZC_Activity.
    textUnderlineOffset: '3px',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '&:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: '4px',
    },
  },
})

/** A place in the workbook; pressing it selects the cell in the grid. */
export function CellLink({ at }: { readonly at: CellRef }): ReactElement {
  const say = useSay()
  const goTo = useGoTo()
  const place = `${at.sheet}!${at.cell}`
  return (
    <button
      type="button"
      className={useStyles().link}
      title={say(`跳到 ${place}`, `Go to ${place}`)}
      onClick={() => goTo(at)}
    >
      {place}
    </button>
  )
}
