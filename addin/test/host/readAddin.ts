import type { FunctionsFile } from './calculateRound.ts'

/** What Excel takes from a manifest before it shows anything. */
export interface Addin {
  /** Address of the page of the shared runtime. */
  readonly page: string
  readonly functions: FunctionsFile
}

/**
 * Reads the add-in-only manifest as Excel does: the page the runtime lives in, and the function metadata in Excel's
 * language where there is an override for it.
 */
export async function readAddin(manifest: string, locale: string): Promise<Addin> {
  const text = await (await fetch(manifest)).text()
  const xml = new DOMParser().parseFromString(text, 'text/xml')
  const resource = (id: string): string => {
    const found = [...xml.querySelectorAll(`[id="${id}"]`)].find((node) => node.hasAttribute('DefaultValue'))!
    const own = [...found.children].find((node) => node.getAttribute('Locale') === locale)
    return own?.getAttribute('Value') ?? found.getAttribute('DefaultValue')!
  }
  const runtime = xml.querySelector('Runtimes > Runtime')!.getAttribute('resid')!
  const metadata = xml.querySelector('Metadata > SourceLocation')!.getAttribute('resid')!
  const functions = (await (await fetch(resource(metadata))).json()) as FunctionsFile
  return { page: resource(runtime), functions }
}
