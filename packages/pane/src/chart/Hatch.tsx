import { tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'

/** The hatching of estimates. */
export function Hatch({ id }: { readonly id: string }): ReactElement {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="2" height="5" fill={tokens.colorNeutralBackground1} opacity="0.75" />
      </pattern>
    </defs>
  )
}
