import { say, type Terminal } from '../Terminal.ts'

/** Stands beside a figure that lacks rows or inputs, so that nobody takes it for a year's. */
export function partialMark(terminal: Terminal): string {
  return say(terminal, '不完整', 'incomplete')
}
