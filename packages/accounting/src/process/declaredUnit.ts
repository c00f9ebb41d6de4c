import { inputNamed } from './inputNamed.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/** The unit a method states for the input of this name; empty for a share, a word, and what it does not know. */
export function declaredUnit(method: ProcessMethod, name: string): string {
  return inputNamed(method, name).spec?.unit ?? ''
}
