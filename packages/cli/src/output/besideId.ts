import type { Text } from '@zerocarbon/accounting/trace'
import type { Terminal } from '../Terminal.ts'

/** An id with its name in the reader's language: `steel 钢铁`; an id without a name, and nothing, as they stand. */
export function besideId(
  id: string,
  name: Text | undefined,
  { language }: Pick<Terminal, 'language'>,
): string {
  return name === undefined || name[language] === id ? id : `${id} ${name[language]}`
}
