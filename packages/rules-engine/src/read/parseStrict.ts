import type { JsonTree } from './JsonTree.ts'
import { problemAt, type RuleProblem } from './RuleProblem.ts'
import { RuleText } from './RuleText.ts'
import { isReserved, unreserved } from './isReserved.ts'
import { DEEPEST, scanJson, ScanFault } from './scanJson.ts'

/** In characters; far above any set, far below what stalls a host. */
const LONGEST = 1_000_000

/** Half a surrogate pair, written out or as an escape: no character, and no text that could be hashed or stored. */
const HALF =
  /(?<![^\\]\\(?:\\\\)*)(?:\\ud[89ab][\da-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][\da-f]{2})\\ud[c-f][\da-f]{2})|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/i
/**
 * Control characters and marks that turn the direction of text round or have no width: what a person reads would not be
 * what is written. A line break or a tab as an escape may stand.
 */
const UNSEEN =
  /(?<![^\\]\\(?:\\\\)*)\\u(?:00(?:0(?![9ad])|1|7f|[89])[\da-f]?|061c|200[bef]|202[a-e]|206\d|feff)|[\u007F-\u009F\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/i
const unseenCharacter = {
  zh: '这里有看不见的控制字符或改变文字方向的字符，删去它',
  en: 'a control character or one that turns the direction of text, which nobody sees; remove it',
}
const halfCharacter = { zh: '这里有半个字符（不成对的代理项）', en: 'half a character (a lone surrogate)' }

export type Parsed =
  { readonly value: unknown; readonly text: RuleText } | { readonly problems: readonly RuleProblem[] }

/**
 * Reads a rule file as strict JSON: no comments, no trailing commas, no name twice, no name of a prototype, no more
 * than 1 MB and 40 levels. Never throws.
 *
 * @param longest - In characters, where it is not one file but many.
 */
export function parseStrict(json: string, file: string, longest: number = LONGEST): Parsed {
  // Editors on Windows write a byte-order mark; it is no part of JSON and hurts nobody.
  const text = json.startsWith('\uFEFF') ? json.slice(1) : json
  if (text.length > longest) {
    const what = { zh: '文件大小', en: 'the size of the file' }
    return {
      problems: [
        problemAt(
          'ZC-RULE-TOO-LARGE',
          { file, line: 1, column: 1 },
          { what, limit: `${String(longest / LONGEST)} MB` },
        ),
      ],
    }
  }
  const tree = treeOf(text)
  if (tree instanceof ScanFault) return { problems: [faultAt(tree, new RuleText(file, text))] }
  const ruleText = new RuleText(file, text, tree)
  const problems = keyProblems(tree, ruleText)
  if (problems.length > 0) return { problems }
  return { value: JSON.parse(text) as unknown, text: ruleText }
}

function treeOf(text: string): JsonTree | ScanFault {
  try {
    const tree = scanJson(text)
    // Whatever the scanner might let through that is no JSON.
    JSON.parse(text)
    const half = HALF.exec(text)
    if (half) return new ScanFault(half.index, halfCharacter)
    const unseen = UNSEEN.exec(text)
    return unseen ? new ScanFault(unseen.index, unseenCharacter) : tree
  } catch (error) {
    return error instanceof ScanFault
      ? error
      : new ScanFault(0, { zh: '这里不是 JSON', en: 'this is not JSON' })
  }
}

function faultAt({ offset, what }: ScanFault, text: RuleText): RuleProblem {
  const place = text.placeAt(offset)
  if (what) return problemAt('ZC-RULE-SYNTAX', place, { what })
  const depth = { zh: '嵌套层数', en: 'the depth' }
  return problemAt('ZC-RULE-TOO-LARGE', place, { what: depth, limit: String(DEEPEST) })
}

function keyProblems(tree: JsonTree, text: RuleText): RuleProblem[] {
  if (tree.kind === 'array') return tree.items.flatMap((item) => keyProblems(item, text))
  if (tree.kind === 'plain') return []
  const seen = new Set<string>()
  return tree.members.flatMap(({ key: name, offset, value }) => {
    const key = name.slice(0, 40)
    const place = text.placeAt(offset)
    const twice = seen.has(name) ? [problemAt('ZC-RULE-KEY-TWICE', place, { key })] : []
    seen.add(name)
    const reach = isReserved(name)
      ? [problemAt('ZC-RULE-VALUE-INVALID', place, { text: key, allowed: unreserved })]
      : []
    return [...twice, ...reach, ...keyProblems(value, text)]
  })
}
