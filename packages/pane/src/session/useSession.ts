import { useSyncExternalStore } from 'react'
import type { Session } from './createSession.ts'
import type { SessionState } from './SessionState.ts'

/** The session's state, drawn again when it is replaced. */
export function useSession(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.state, session.state)
}
