import { allowOwnStyles } from './allowOwnStyles.ts'
import '@zerocarbon/grid/styles.css'
import './workbench.css'

// The sheet alone, without a function of ours and without the pane: what the benchmark compares the whole page with.
allowOwnStyles(document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '')
const { openBare } = await import('./openBare.ts')
Object.assign(window, { zc: await openBare(document.querySelector('#app')!) })
