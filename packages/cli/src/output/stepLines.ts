import { stepsOf, type Derivation } from '@zerocarbon/accounting/trace'
import type { Terminal } from '../Terminal.ts'
import { plain } from './textTable.ts'

/** The steps of an explanation as an indented tree: label, result, and how it was reached on the line below. */
export function stepLines(derivation: Derivation, terminal: Terminal, fold?: number): string[] {
  return stepsOf(derivation, terminal.language, fold).flatMap(({ depth, label, result, how }) => {
    const indent = '  '.repeat(depth)
    const head = `${indent}${depth === 0 ? '' : '└ '}${label}${result === '' ? '' : `  ${result}`}`
    return how === '' ? [plain(head)] : [plain(head), plain(`${indent}    ${how}`)]
  })
}
