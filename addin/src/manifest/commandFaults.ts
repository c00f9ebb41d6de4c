import { commandIds } from './commandIds.ts'
import type { ManifestFault } from './ManifestFault.ts'
import { childNamed, everyElement, type XmlElement } from './readXml.ts'

const known: readonly string[] = commandIds

/** Buttons that run nothing we have, or nowhere, and parts of the add-in outside its one runtime. */
export function commandFaults(elements: readonly XmlElement[]): ManifestFault[] {
  const actions = elements.filter(({ name }) => name === 'Action')
  return [
    ...actions.flatMap(actionFaults),
    ...elements.filter(({ name }) => name === 'DesktopFormFactor').flatMap(fileFaults),
    ...runtimeFaults(elements, actions),
  ]
}

function actionFaults(action: XmlElement): ManifestFault[] {
  const fault = (text: string): ManifestFault[] => [{ rule: 'command', line: action.line, text }]
  const type = action.attributes['xsi:type']
  if (type === 'ShowTaskpane') return []
  if (type !== 'ExecuteFunction') return fault(`there is no action of the type ${String(type)}`)
  const id = childNamed(action, 'FunctionName')?.text ?? ''
  return known.includes(id) ? [] : fault(`"${id}" is no command of the page`)
}

/** Without the file that has the functions a button does nothing, and says nothing. */
function fileFaults(formFactor: XmlElement): ManifestFault[] {
  const runs = everyElement(formFactor).some(
    ({ name, attributes }) => name === 'Action' && attributes['xsi:type'] === 'ExecuteFunction',
  )
  if (!runs || childNamed(formFactor, 'FunctionFile')) return []
  const text = 'buttons run functions and no FunctionFile has them'
  return [{ rule: 'command', line: formFactor.line, text }]
}

/** Functions, commands and pane name one page by one id; with another id Excel starts a second runtime. */
function runtimeFaults(elements: readonly XmlElement[], actions: readonly XmlElement[]): ManifestFault[] {
  const page = elements.find(({ name }) => name === 'Runtime')?.attributes['resid']
  const pages = elements.filter(({ name }) => name === 'Page')
  const inRuntime = [
    ...[...pages, ...actions].flatMap(({ children }) =>
      children.filter(({ name }) => name === 'SourceLocation'),
    ),
    ...elements.filter(({ name }) => name === 'FunctionFile'),
  ]
  return inRuntime
    .filter(({ attributes }) => attributes['resid'] !== page)
    .map(({ name, line, attributes }) => ({
      rule: 'runtime',
      line,
      text: `${name} is ${String(attributes['resid'])} and not ${String(page)}, the page of the runtime`,
    }))
}
