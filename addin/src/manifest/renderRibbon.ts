import { ribbonSizes } from './describeAddin.ts'
import type { Mark } from './marks.ts'
import type { XmlNode } from './printXml.ts'
import { ribbon } from './ribbon.ts'

type Button = (typeof ribbon)['groups'][number]['buttons'][number]

/** Our tab as the XML manifest has it: groups first, their label last, which is the order of the schema. */
export function renderRibbon(): XmlNode {
  const groups = ribbon.groups.map(({ id, buttons }): XmlNode => [
    'Group',
    { id },
    [['Label', { resid: `${id}.Label` }], icon(buttons[0]!.mark), ...buttons.map(control)],
  ])
  return ['CustomTab', { id: ribbon.id }, [...groups, ['Label', { resid: `${ribbon.id}.Label` }]]]
}

const icon = (mark: Mark): XmlNode => [
  'Icon',
  {},
  ribbonSizes.map((size): XmlNode => [
    'bt:Image',
    { size: String(size), resid: `Icon.${mark}.${String(size)}` },
  ]),
]

function control({ id, mark }: Button): XmlNode {
  const label: XmlNode = ['Label', { resid: `${id}.Label` }]
  const tip: readonly XmlNode[] = [
    ['Title', { resid: `${id}.Label` }],
    ['Description', { resid: `${id}.Tip` }],
  ]
  return ['Control', { 'xsi:type': 'Button', id }, [label, ['Supertip', {}, tip], icon(mark), action(id)]]
}

/** Commands run in the page of the shared runtime, like everything else. */
function action(id: Button['id']): XmlNode {
  if (id !== 'ZC.ShowPane') return ['Action', { 'xsi:type': 'ExecuteFunction' }, [['FunctionName', {}, id]]]
  return [
    'Action',
    { 'xsi:type': 'ShowTaskpane' },
    [
      ['TaskpaneId', {}, 'ZC.Pane'],
      ['SourceLocation', { resid: 'Page.Url' }],
    ],
  ]
}
