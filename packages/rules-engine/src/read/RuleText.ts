import { stepInto, type JsonTree } from './JsonTree.ts'
import type { Place } from './RuleProblem.ts'

/** A rule file as text and tree, so that every value has a place. */
export class RuleText {
  readonly file: string
  readonly #text: string
  readonly #tree: JsonTree | undefined
  readonly #lineStarts: readonly number[]

  constructor(file: string, text: string, tree?: JsonTree) {
    this.file = file
    this.#text = text
    this.#tree = tree
    const starts = [0]
    // Some old editors end lines with a carriage return alone.
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
    this.#lineStarts = starts
  }

  /** The place of a character. */
  placeAt(offset: number): Place {
    // From the end, since a file without line ends is one line.
    const line = this.#lineStarts.findLastIndex((start) => start <= offset)
    return { file: this.file, line: line + 1, column: offset - this.#lineStarts[line]! + 1 }
  }

  /** The place of a value; of the nearest value around it where there is none. */
  placeOf(path: readonly (string | number)[]): Place {
    return this.placeAt(this.#nearest(path)?.offset ?? 0)
  }

  /** The place of the name of a member. */
  placeOfKey(path: readonly (string | number)[]): Place {
    const around = this.#nearest(path.slice(0, -1))
    const member =
      around?.kind === 'object' ? around.members.find(({ key }) => key === path.at(-1)) : undefined
    return this.placeAt((member ?? around)?.offset ?? 0)
  }

  /** A number as it is written: 1e400 is no number any more once it is read. */
  numberAt(path: readonly (string | number)[]): string {
    const start = this.#nearest(path)?.offset ?? 0
    return /^[-+.\w]{1,60}/.exec(this.#text.slice(start, start + 60))?.[0] ?? ''
  }

  #nearest(path: readonly (string | number)[]): JsonTree | undefined {
    let at = this.#tree
    for (const step of path) {
      const inner = at && stepInto(at, step)
      if (!inner) break
      at = inner
    }
    return at
  }
}
