import type { Text } from '@zerocarbon/accounting/trace'

/** Names that reach an object's prototype in careless code. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export const unreserved: Text = {
  zh: '别的名字；这个名字留给程序用',
  en: 'another name; this one is kept for programs',
}

/** Whether a name can be no key of a rule file, and so no id either: nothing could refer to it. */
export function isReserved(name: string): boolean {
  return RESERVED.has(name)
}
