export { Pane } from './Pane.tsx'
export type { PaneNotice, PaneProps } from './PaneProps.ts'
export { createSession, type Session, type SessionOptions } from './session/createSession.ts'
export type { Explained, SelectedCell, SessionState } from './session/SessionState.ts'
