import type { Language } from '@zerocarbon/accounting/errors'

/** What a person chose last time, kept in this browser only. */
export interface Preferences {
  readonly language: Language
  /** `system` follows the colour scheme of the machine. */
  readonly theme: 'system' | 'light' | 'dark'
  /** Width of the pane in CSS pixels. */
  readonly paneWidth: number
}

const KEY = 'zc-preferences'

/** Narrowest and widest pane, and its width at first, in CSS pixels. */
export const paneWidths = { least: 320, first: 360, most: 480 } as const

/** Reads them; whatever is not understood is as at first. */
export function readPreferences(): Preferences {
  const stored = storedRecord()
  const browser: Language = navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  const { language, theme, paneWidth } = stored
  return {
    language: language === 'zh' || language === 'en' ? language : browser,
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    paneWidth: typeof paneWidth === 'number' ? boundedWidth(paneWidth) : paneWidths.first,
  }
}

/** Keeps them; does nothing where the browser keeps nothing. */
export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
  } catch {
    // A private window may refuse; the choice then lasts as long as the page.
  }
}

export function boundedWidth(width: number): number {
  return Math.min(paneWidths.most, Math.max(paneWidths.least, Math.round(width)))
}

function storedRecord(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
