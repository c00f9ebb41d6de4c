import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { run } from '../../testing/run.ts'
import { fromRoot } from '../../testing/temporaryCopy.ts'

/** Blocks of one kind, in their order: `json`, `text`, `sh`. */
const blocksOf = (markdown: string, kind: string): string[] =>
  [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, is, block]) =>
    is === kind ? [block!] : [],
  )

const [chinese, english] = readFileSync(fromRoot('rules/README.md'), 'utf8').split('\n---\n')
const [, , entry, cases] = blocksOf(chinese!, 'json')
const csv = blocksOf(chinese!, 'text').find((block) => block.startsWith('id,sector,region'))

/** Commands of a page with what it says they print, in their order; those whose output goes to a file left out. */
const examplesOf = (page: string): (readonly [string, string])[] =>
  blocksOf(page, 'text').flatMap((block) =>
    block
      .split(/^\$ zc /m)
      .slice(1)
      .map((each) => [each.split('\n', 1)[0]!, each.slice(each.indexOf('\n') + 1).trimEnd()] as const)
      .filter(([command]) => !command.includes('>')),
  )

/** Carries out what the page asks for, one step after another: the commands with what they print. */
async function followed(page: string): Promise<(readonly [string, string])[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zc-readme-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const [first, before] = [join(folder, 'try'), join(folder, 'before')]
  const set = join(first, 'cn-hn/factory/2025/ruleset.json')
  const carbon = join(first, 'cn-hn/factory/2025/tests/carbon.cases.json')
  mkdirSync(join(first, 'cn-hn'), { recursive: true })
  cpSync(fromRoot('rules/schema'), join(first, 'schema'), { recursive: true })
  cpSync(fromRoot('rules/facts.json'), join(first, 'facts.json'))
  cpSync(fromRoot('rules/cn-hn/factory'), join(first, 'cn-hn/factory'), { recursive: true })
  cpSync(first, before, { recursive: true })
  writeFileSync(join(folder, 'factories.csv'), csv!)

  const edit = (path: string, from: string | RegExp, to: string): void => {
    const text = readFileSync(path, 'utf8')
    expect(text).toMatch(from)
    writeFileSync(
      path,
      text.replace(from, () => to),
    )
  }
  /** The fault of the first check, which is mended before anything else runs. */
  const quote = (): void => {
    if (readFileSync(set, 'utf8').includes('"value": 0.87')) edit(set, '"value": 0.87', '"value": "0.87"')
  }
  /** What a person does before a command runs for the first or second time. */
  const steps: Readonly<Record<string, readonly (() => void)[]>> = {
    'rules check try': [() => edit(set, /\{\s+"from": "2030-01-01"/, `${entry!}{ "from": "2030-01-01"`)],
    'rules fmt try/cn-hn': [quote],
    'rules test try --coverage --mutate': [
      quote,
      () => {
        edit(carbon, '2029 年最后一天', '2028 年最后一天')
        edit(carbon, '"2029-12-31"', '"2028-12-31"')
        edit(carbon, '"cases": [', `"cases": [\n${cases!}`)
      },
    ],
  }
  const done: string[] = []
  const printed: (readonly [string, string])[] = []
  for (const [command] of examplesOf(page)) {
    const bare = command.replace(/ --lang en$/, '')
    steps[bare]?.[done.filter((each) => each === bare).length]?.()
    done.push(bare)
    const words = command
      .split(' ')
      .map((word) => (/^(try|before|factories)/.test(word) ? join(folder, word) : word))
    const { out, err } = await run(...words)
    const came = [err, out]
      .filter((text) => text !== '')
      .join('\n')
      .replaceAll(`${folder}/`, '')
      .replaceAll(/sha256:[0-9a-f]{64}/g, 'sha256:…')
    printed.push([command, came])
  }
  return printed
}

it.each([
  ['Chinese', chinese!],
  ['English', english!],
])(
  'the %s part of rules/README.md says what its commands print',
  async (_, page) => {
    const said = examplesOf(page)
    expect(said.length).toBeGreaterThan(4)
    expect(await followed(page)).toEqual(said)
  },
  60_000,
)
