import { looseName } from './looseName.ts'
import type { InputSpec, ProcessMethod } from './ProcessMethod.ts'

/** Every stream may say what it is made of, where its name is not the substance's: `物质:1号矿` = `石灰石`. */
export const substanceSpec: InputSpec = {
  id: 'substance',
  name: { zh: '物质', en: 'Substance' },
  aliases: ['品种', '工艺', '技术', 'material', 'technology'],
  unit: '',
  each: '*',
}

/**
 * The input a name means, and the stream after its colon; `spec` is undefined where the method has no such input.
 *
 * @param text - `用量`, `Amount`, `用量:石灰石`, `amount：limestone`; compared as by looseName.
 */
export function inputNamed(
  method: ProcessMethod,
  text: string,
): { readonly spec: InputSpec | undefined; readonly label: string } {
  const plain = text.normalize('NFKC').trim()
  const colon = plain.indexOf(':')
  const name = looseName(colon < 0 ? plain : plain.slice(0, colon))
  const label = colon < 0 ? '' : plain.slice(colon + 1).trim()
  const spec = method.inputs.find(({ id, name: words, aliases = [] }) =>
    [id, words.zh, words.en, ...aliases].some((word) => looseName(word) === name),
  )
  if (spec) return { spec, label }
  const substance = [
    substanceSpec.id,
    substanceSpec.name.zh,
    substanceSpec.name.en,
    ...substanceSpec.aliases!,
  ].some((word) => looseName(word) === name)
  return { spec: substance ? substanceSpec : undefined, label }
}
