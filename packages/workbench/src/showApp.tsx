import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

/** Draws the page with the sample its address names. */
export function showApp(place: Element, nonce: string): void {
  const wanted = new URL(location.href).searchParams.get('sample')
  createRoot(place).render(<App nonce={nonce} sample={sampleNamed(wanted)} />)
}

/** A word from the address is never a path. */
function sampleNamed(text: string | null): string {
  return text === 'auditors-nightmares' ? text : 'lithium-cell-plant'
}
