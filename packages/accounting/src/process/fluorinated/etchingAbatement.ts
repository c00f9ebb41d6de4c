import { zcError } from '../../errors/index.ts'
import type { Text } from '../../trace/index.ts'
import { complement, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { missingInput } from '../missingInput.ts'
import type { Answer, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'

export const treatedShare: Text = { zh: '处理率', en: 'Treated share' }
export const destruction: Text = { zh: '销毁率', en: 'Destruction' }

/**
 * Shares of one gas that abatement treats and destroys; null where nobody states that there is abatement.
 *
 * @throws {ZcError} `ZC-INPUT-CHOICE` where the rows say there is none and give its shares; `ZC-INPUT-MISSING`.
 */
export function abatementOf(
  method: ProcessMethod,
  stream: Stream,
): { readonly treated: Traced; readonly destroyed: Traced } | null {
  const said = stream.choice('abated')
  const treated = stream.numberOrNull('treated')
  const destroyed = stream.numberOrNull('destroyed')
  if (said === 'no') {
    // A form that has a 0 for what is treated agrees with it.
    if (!treated?.value.isZero())
      assertNoShares(stream, [
        [treatedShare, treated],
        [destruction, destroyed],
      ])
    return null
  }
  if (said === null && !treated && !destroyed) return null
  const published = (parameter: string, name: Text): Traced | null => {
    const found = stream.published(parameter, stream.substance, name)
    return found && convertedTo('', found)
  }
  const a = treated ?? published('etch-abatement-share', treatedShare)
  const d = destroyed ?? published('etch-destruction', destruction)
  if (!a) throw missingInput(method, 'treated', stream.label)
  if (!d) throw missingInput(method, 'destroyed', stream.label)
  return { treated: a, destroyed: d }
}

/**
 * Refuses shares of abatement of a gas of which the same rows say that it is not abated: which is meant is not known.
 *
 * @throws {ZcError} `ZC-INPUT-CHOICE`.
 */
export function assertNoShares(
  { label }: Stream,
  shares: readonly (readonly [name: Text, given: Traced | null])[],
): void {
  for (const [name, given] of shares) {
    if (!given || given.value.isZero()) continue
    const known = [
      { zh: `尾气处理:${label} = 无`, en: `Abatement:${label} = no` },
      {
        zh: `${name.zh}:${label} = ${given.value.toFixed()}`,
        en: `${name.en}:${label} = ${given.value.toFixed()}`,
      },
    ]
    throw zcError('ZC-INPUT-CHOICE', { input: name, stream: label, text: '', known })
  }
}

/** What is left of a gas after treated share × destruction. */
export const escaped = (treated: Traced, destroyed: Traced): Traced =>
  complement(
    { zh: '未销毁份额', en: 'Share not destroyed' },
    product({ zh: '销毁份额', en: 'Share destroyed' }, '', treated, destroyed),
  )

/** Treated share and destruction that were used; a default of the treated share says that nobody stated it. */
export function abatementFigures(method: ProcessMethod, stream: Stream): NonNullable<Answer['figures']> {
  const off = abatementOf(method, stream)
  if (!off) return []
  const stated = stream.numberOrNull('treated') !== null
  const name = stated
    ? treatedShare
    : { zh: '处理率（没有给出，取指南缺省值）', en: 'Treated share (not given: default of the guideline)' }
  return [
    { id: `treated:${stream.label}`, label: streamLabel(name, stream), figure: off.treated },
    { id: `destroyed:${stream.label}`, label: streamLabel(destruction, stream), figure: off.destroyed },
  ]
}
