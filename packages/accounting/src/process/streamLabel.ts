import type { Text } from '../trace/index.ts'
import type { Stream } from './Inputs.ts'

/** What a line of one stream is called: `碳酸盐分解：石灰石`. */
export function streamLabel(what: Text, { label }: Pick<Stream, 'label'>): Text {
  return { zh: `${what.zh}：${label}`, en: `${what.en}: ${label}` }
}
