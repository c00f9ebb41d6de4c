import { allowOwnStyles } from './allowOwnStyles.ts'
import '@zerocarbon/grid/styles.css'
import './workbench.css'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? ''
allowOwnStyles(nonce)
// The sheet draws while it loads, so it is loaded after the line above.
const { showApp } = await import('./showApp.tsx')
showApp(document.querySelector('#app')!, nonce)

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  // Later than the first number: it only matters for the next visit.
  setTimeout(() => void navigator.serviceWorker.register('/sw.js'), 2000)
}
