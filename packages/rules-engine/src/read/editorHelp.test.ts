import { expect, it } from 'vitest'
import { getLanguageService, TextDocument, type CompletionItem } from 'vscode-json-languageservice'
import { readRuleFiles } from '../../build/readRuleFiles.ts'
import { rulesBundle } from '../bundle/rulesBundle.ts'

// What somebody sees who opens a rule file in an editor that speaks JSON Schema: the service of VS Code itself, over the
// schema as it is committed.
const service = getLanguageService({})
service.configure({
  validate: true,
  allowComments: false,
  schemas: [
    {
      uri: 'zc://ruleset',
      fileMatch: ['*/ruleset.json'],
      schema: structuredClone(rulesBundle.schemas.ruleSet),
    },
  ],
})
const text = readRuleFiles('rules')
  .find(({ path }) => path.endsWith('factory/national-2026/ruleset.json'))!
  .text.replace(/\n {2}"\$schema": "[^"]+",/, '')

function opened(content: string) {
  const document = TextDocument.create('file:///rules/ruleset.json', 'json', 1, content)
  return { document, json: service.parseJSONDocument(document) }
}

const wordsOf = ({ documentation }: CompletionItem): string =>
  typeof documentation === 'string' ? documentation : (documentation?.value ?? '')

async function completed(content: string, after: string): Promise<readonly CompletionItem[]> {
  const { document, json } = opened(content)
  const at = document.positionAt(content.indexOf(after) + after.length)
  return (await service.doComplete(document, at, json))?.items ?? []
}

async function hovered(needle: string, off: number): Promise<string> {
  const { document, json } = opened(text)
  const hover = await service.doHover(document, document.positionAt(text.indexOf(needle) + off), json)
  return JSON.stringify(hover?.contents ?? '')
}

const faultsOf = async (content: string) => {
  const { document, json } = opened(content)
  return (await service.doValidation(document, json)).map(({ range, message }) => ({
    line: range.start.line + 1,
    message,
  }))
}
const lineOf = (content: string, needle: string): number =>
  content.slice(0, content.indexOf(needle)).split('\n').length

it('finds no fault in the committed set', async () => {
  expect(await faultsOf(text)).toEqual([])
})

it('offers the words of a choice, each explained in Chinese and English', async () => {
  const items = await completed(text.replace('"severity": "veto"', '"severity": "'), '"severity": "')
  const veto = items.find(({ label }) => label === '"veto"')
  expect(items.map(({ label }) => label)).toEqual(['"veto"', '"mandatory"', '"guiding"'])
  expect(wordsOf(veto!)).toMatch(/一票否决.*\/.*[a-z]/u)
})

it('offers the keys that are still missing, with their meaning', async () => {
  const items = await completed(
    text.replace('"severity"', '"", "severity"'),
    '{\n      "id": "co2-per-energy-entry",\n      "',
  )
  const labels = items.map(({ label }) => label)
  expect(labels).toContain('appliesWhen')
  expect(labels).not.toContain('severity')
  expect(wordsOf(items.find(({ label }) => label === 'appliesWhen')!)).toMatch(/\p{Script=Han}/u)
})

it('offers a whole criterion and a whole limit as snippets', async () => {
  const offered = async (after: string, to = after) =>
    (await completed(text.replace(after, to), to.trimEnd().slice(0, -1)))
      .filter(({ insertText }) => insertText?.includes('\n'))
      .map(({ label, insertText }) => `${label}: ${insertText!}`)
      .join('\n')
  const criterion = await offered('"criteria": [', '"criteria": [ ,')
  expect(criterion).toMatch(/\p{Script=Han}/u)
  for (const key of ['"severity"', '"require"', '"evidence"', '"cite"']) expect(criterion).toContain(key)
  expect(await offered('"parameters": {', '"parameters": { "new": ,')).toContain('"checkedOn"')
})

it('says what a word means where the mouse rests', async () => {
  expect(await hovered('"op": "', 2)).toMatch(/\p{Script=Han}/u)
  expect(await hovered('"confidence": "', 3)).toMatch(/\p{Script=Han}/u)
})

it('marks faults at their line', async () => {
  const wrong = text
    .replace('"value": "1.8"', '"value": 1.8')
    .replace('"severity": "veto"', '"severity": "vetoo"')
    .replace('"evidence"', '"evidnce"')
  const lines = (await faultsOf(wrong)).map(({ line }) => line)
  for (const needle of ['"value": 1.8', '"vetoo"', '"evidnce"'])
    expect(lines).toContain(lineOf(wrong, needle))
})
