/**
 * Gives every style element that scripts of this page make the nonce of the page. The sheet writes its theme at run
 * time and knows nothing of nonces; allowing all inline styles instead would also allow those of markup slipped in.
 *
 * Call it before anything draws.
 */
export function allowOwnStyles(nonce: string): void {
  const make = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = make(name, options)
    if (element instanceof HTMLStyleElement) element.nonce = nonce
    return element
  }
}
