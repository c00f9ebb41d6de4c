import type { Text } from '@zerocarbon/accounting/trace'
import { paths, ribbonSizes, type AddinDescription } from './describeAddin.ts'
import { localised } from './localised.ts'
import type { Mark } from './marks.ts'
import type { XmlNode } from './printXml.ts'
import { ribbon } from './ribbon.ts'

/** Icons, addresses and texts that the rest of the XML manifest names by their id. */
export function renderResources({ origin, namespace }: AddinDescription): XmlNode {
  const url = (path: string): string => `${origin}/${path}`
  const metadata = { en: url(paths.metadata.en), zh: url(paths.metadata.zh) }
  const buttons = ribbon.groups.flatMap((group) => group.buttons)
  const image = (mark: Mark, size: number): XmlNode => [
    'bt:Image',
    { id: `Icon.${mark}.${String(size)}`, DefaultValue: url(paths.icon(size, mark)) },
  ]
  const text = (id: string, words: Text): XmlNode => localised('bt:String', { id }, words, 'bt:Override')
  const labels = [ribbon, ...ribbon.groups, ...buttons].map(({ id, label }) => text(`${id}.Label`, label))
  return [
    'Resources',
    {},
    [
      ['bt:Images', {}, buttons.flatMap(({ mark }) => ribbonSizes.map((size) => image(mark, size)))],
      [
        'bt:Urls',
        {},
        [
          ['bt:Url', { id: 'Page.Url', DefaultValue: url(paths.page) }],
          ['bt:Url', { id: 'Functions.Script', DefaultValue: url(paths.script) }],
          localised('bt:Url', { id: 'Functions.Metadata' }, metadata, 'bt:Override'),
        ],
      ],
      [
        'bt:ShortStrings',
        {},
        [['bt:String', { id: 'Functions.Namespace', DefaultValue: namespace }], ...labels],
      ],
      ['bt:LongStrings', {}, buttons.map(({ id, tip }) => text(`${id}.Tip`, tip))],
    ],
  ]
}
