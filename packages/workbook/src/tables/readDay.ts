import { readDate } from './readDate.ts'

/**
 * The last day meant by a date as people type it: `2026-12-31`, `2026-12`, `2026`.
 *
 * @throws {ZcError} `ZC-DATE-INVALID`.
 */
export function readDay(text: string): string {
  return readDate(text).end
}
