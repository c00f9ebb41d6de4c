import { expect, it } from 'vitest'
import { commandFaults } from './commandFaults.ts'
import { commandIds } from './commandIds.ts'
import { describeAddin } from './describeAddin.ts'
import { everyElement, readXml } from './readXml.ts'
import { renderManifest } from './renderManifest.ts'

const xml = renderManifest(describeAddin('https://localhost:3000'))
function faultsOf(text: string): string {
  const read = readXml(text)
  if (!('root' in read)) throw new Error(read.reason)
  return commandFaults(everyElement(read.root))
    .map(({ rule, text: what }) => `${rule}: ${what}`)
    .join('\n')
}
const changed = (part: string | RegExp, instead = ''): string => {
  expect(xml.replace(part, instead)).not.toBe(xml)
  return xml.replace(part, instead)
}

it('has ids that both manifests and office.js take', () => {
  for (const id of commandIds) expect(id).toMatch(/^[A-Za-z][A-Za-z0-9_.]{0,63}$/)
  expect(new Set(commandIds.map((id) => id.toUpperCase())).size).toBe(commandIds.length)
})

it('finds nothing wrong with our commands', () => {
  expect(faultsOf(xml)).toBe('')
})

it.each([
  [
    'a command nobody wrote',
    changed('>ZC.Recalculate<', '>ZC.Recount<'),
    'command: "ZC.Recount" is no command',
  ],
  [
    'another case',
    changed('>ZC.Recalculate<', '>zc.recalculate<'),
    'command: "zc.recalculate" is no command',
  ],
  ['no command', changed(/<FunctionName>ZC.Recalculate<.*/), 'command: "" is no command'],
  ['an unknown action', changed('"ExecuteFunction"', '"Run"'), 'command: there is no action of the type Run'],
  [
    'an action without a type',
    changed(' xsi:type="ExecuteFunction"'),
    'command: there is no action of the type undefined',
  ],
  [
    'commands without a file',
    changed(/ +<FunctionFile .*\n/),
    'command: buttons run functions and no FunctionFile',
  ],
  [
    'commands outside the runtime',
    changed('<FunctionFile resid="Page.Url"', '<FunctionFile resid="Functions.Script"'),
    'runtime: FunctionFile is Functions.Script and not Page.Url',
  ],
  [
    'a pane outside the runtime',
    changed(/(<TaskpaneId>.*\n.*)resid="Page.Url"/, '$1resid="Functions.Script"'),
    'runtime: SourceLocation is Functions.Script and not Page.Url',
  ],
  [
    'functions outside the runtime',
    changed(/(<Page>\n.*)resid="Page.Url"/, '$1resid="Functions.Script"'),
    'runtime: SourceLocation is Functions.Script and not Page.Url',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})

it('needs no file of functions where no button runs one', () => {
  const quiet = xml
    .replaceAll(/<Action xsi:type="ExecuteFunction">[^]*?<\/Action>/g, '')
    .replace(/ +<FunctionFile .*\n/, '')
  expect(faultsOf(quiet)).toBe('')
})
