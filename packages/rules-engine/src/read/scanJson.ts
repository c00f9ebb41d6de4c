// Other packages compile this file from source and do not see the declaration beside it.
/// <reference path="./scanner.d.ts" />
import type { Text } from '@zerocarbon/accounting/trace'
import { createScanner } from 'jsonc-parser/lib/esm/impl/scanner.js'
import type { JsonMember, JsonTree } from './JsonTree.ts'

/** Brackets inside brackets; the reader calls itself once for each. */
export const DEEPEST = 40

/** Thrown by scanJson and caught where it is called: what is wrong, and where. */
export class ScanFault {
  readonly offset: number
  /** Undefined: too deep. */
  readonly what: Text | undefined

  constructor(offset: number, what?: Text) {
    this.offset = offset
    this.what = what
  }
}

// The scanner's own names are a const enum, which a file compiled alone cannot use.
const token = { '{': 1, '}': 2, '[': 3, ']': 4, ',': 5, ':': 6, string: 10, end: 17 } as const
const plain: ReadonlySet<number> = new Set([7, 8, 9, 10, 11])
const trivia: ReadonlySet<number> = new Set([14, 15])
const comments: ReadonlySet<number> = new Set([12, 13])

/**
 * Reads strict JSON into a tree of places.
 *
 * @throws {ScanFault} at the first thing that is no JSON; what follows it would mostly be a consequence.
 */
export function scanJson(text: string): JsonTree {
  const scanner = createScanner(text)
  let kind = 0
  const next = (): void => {
    do kind = scanner.scan()
    while (trivia.has(kind))
    if (comments.has(kind)) fail({ zh: '规则文件里不能写注释', en: 'a rule file has no comments' })
    if (faulty(scanner.getTokenError())) fail(unfinished)
  }
  const fail = (what?: Text): never => {
    throw new ScanFault(scanner.getTokenOffset(), what)
  }
  const value = (depth: number): JsonTree => {
    const offset = scanner.getTokenOffset()
    if (kind === token['{']) return { kind: 'object', offset, members: listed('}', depth, member) }
    if (kind === token['[']) return { kind: 'array', offset, items: listed(']', depth, value) }
    if (!plain.has(kind)) return fail(kind === 16 ? unknown : noValue)
    next()
    return { kind: 'plain', offset }
  }
  const member = (depth: number): JsonMember => {
    const [offset, key] = [scanner.getTokenOffset(), scanner.getTokenValue()]
    if (kind !== token.string) fail(noName)
    next()
    if (kind !== token[':']) fail({ zh: '名字后面缺冒号', en: 'a colon is missing after the name' })
    next()
    return { key, offset, value: value(depth) }
  }
  const listed = <T>(end: '}' | ']', depth: number, one: (depth: number) => T): T[] => {
    if (depth >= DEEPEST) fail()
    const found: T[] = []
    next()
    if (kind !== token[end]) found.push(one(depth + 1))
    while (kind !== token[end]) {
      if (kind !== token[',']) fail({ zh: `这里缺逗号或 ${end}`, en: `a comma or ${end} is missing here` })
      next()
      found.push(one(depth + 1))
    }
    next()
    return found
  }
  next()
  const tree = value(0)
  if (kind !== token.end) fail({ zh: '文件到这里应已结束', en: 'the file should have ended here' })
  return tree
}

const faulty = (error: number): boolean => error !== 0

const unfinished = {
  zh: '引号没有闭合，或文字、数里有 JSON 不允许的字符',
  en: 'quotes are not closed, or a text or number holds a character JSON does not allow',
}
const unknown = { zh: '这里的写法不认识，文字要加引号', en: 'this is not understood; text needs quotes' }
const noValue = {
  zh: '这里缺一个值，前面可能多了一个逗号',
  en: 'a value is missing here; there may be a comma too many before it',
}
const noName = {
  zh: '这里应是带引号的名字，前面可能多了一个逗号',
  en: 'a name in quotes belongs here; there may be a comma too many before it',
}
