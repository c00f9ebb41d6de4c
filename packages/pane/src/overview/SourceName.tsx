import { makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { useExplain } from '../frame/navigation.ts'
import { TextButton } from '../frame/TextButton.tsx'
import { EstimateMark } from '../marks/EstimateMark.tsx'
import { ProvisionalMark } from '../marks/ProvisionalMark.tsx'
import type { SourceRow } from './sourceTable.ts'

const useStyles = makeStyles({
  name: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
})

/** A source with its marks; its name opens the explanation of its emissions. */
export function SourceName({ row }: { readonly row: SourceRow }): ReactElement {
  const say = useSay()
  const explain = useExplain()
  const { name, why, title } = row
  return (
    <span className={useStyles().name}>
      {why ? <TextButton onClick={() => explain(title, why)}>{name}</TextButton> : name}
      {row.estimated ? <EstimateMark /> : null}
      {row.provisional ? (
        <ProvisionalMark
          because={[
            say(
              '因子只见于单一来源，按暂行处理',
              'Its factor was seen in one source only and is provisional',
            ),
          ]}
        />
      ) : null}
    </span>
  )
}
