import { type ActivityOptions, type ActivitySource } from '@zerocarbon/accounting'
import { zcError } from '@zerocarbon/accounting/errors'

const feedstock = /^(用作)?原料|^feed\s*stock|^raw material|^non-?energy/i
const made = new WeakMap<ActivitySource, ActivitySource>()

/**
 * The source a row means by its use: a fuel used as feedstock is a source of its own, without combustion. Any other
 * word is a name of an end use and changes nothing.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID` for power or heat as feedstock.
 */
export function sourceForUse(source: ActivitySource, use: string): ActivitySource {
  const text = use.normalize('NFKC').trim()
  if (text === '' || !feedstock.test(text)) return source
  if (source.role !== 'fuel')
    throw zcError('ZC-VALUE-INVALID', {
      column: '用途',
      text: text.slice(0, 40),
      allowed: {
        zh: '燃料 · 动力 · 工艺 · 采暖 · 运输 · 照明',
        en: 'fuel · power · process · heating · transport · lighting',
      },
    })
  let found = made.get(source)
  if (!found) {
    const { id, name } = source
    const named = { zh: `${name.zh}（原料）`, en: `${name.en} (feedstock)` }
    made.set(source, (found = { ...source, id: `${id}-feedstock`, role: 'feedstock', name: named }))
  }
  return found
}

/**
 * Gives the options back. A factor on a row of feedstock would have no effect, and so must not stand there.
 *
 * @throws {ZcError} `ZC-VALUE-INVALID`.
 */
export function refuseFactor(
  { role }: ActivitySource,
  options: ActivityOptions | null,
): ActivityOptions | null {
  if (role !== 'feedstock') return options
  const factor = options?.factorId ?? options?.typedFactor?.value.toFixed()
  if (factor === undefined) return options
  throw zcError('ZC-VALUE-INVALID', {
    column: '因子覆盖',
    text: factor,
    allowed: { zh: '留空（原料不按燃烧计）', en: 'blank (feedstock is not burnt)' },
  })
}
