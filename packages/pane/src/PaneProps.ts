import type { Language } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import type { Session } from './session/createSession.ts'

/** `info`: asked for, and there was nothing to do. `warning`: something waits for the person. */
export type NoticeIntent = 'success' | 'info' | 'warning' | 'error'

/** A sentence the program around the pane has to say, with what can be done about it. */
export interface PaneNotice {
  /** What kind of news it is; colour, icon and the role for screen readers follow it. */
  readonly intent: NoticeIntent
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
  readonly onClose: () => void
}

/** What a page gives the pane. */
export interface PaneProps {
  readonly session: Session
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** Where the pane stands, as its first words; Excel unless given. */
  readonly place?: Text
  /** Left out where the page around the pane shows it. */
  readonly fileName?: string
  readonly notice?: PaneNotice | undefined
  /** Opens a page each time it is another object: a button outside the pane asked for it. */
  readonly asked?: { readonly page: 'overview' | 'explain' } | undefined
  readonly onLanguage?: (language: Language) => void
  /** Takes the focus back to the grid on Esc. Left out, the selected cell is selected again. */
  readonly onLeave?: () => void
  /** Of the page's style-src: without it a strict policy leaves the pane unstyled. */
  readonly nonce?: string
}
