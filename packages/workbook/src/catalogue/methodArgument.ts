import { zcError } from '@zerocarbon/accounting/errors'
import { methodNamed, type ProcessMethod } from '@zerocarbon/accounting/process'
import { nearestNames } from '@zerocarbon/factors'

/** The process method a text names. @throws {ZcError} `ZC-METHOD-UNKNOWN` with the names that come near. */
export function methodArgument(methods: readonly ProcessMethod[], text: string): ProcessMethod {
  const found = methodNamed(methods, text)
  if (found) return found
  const names = methods.flatMap(({ id, name }) =>
    [name.zh, name.en, id].map((each) => ({ name: each, answer: name.zh })),
  )
  const near = nearestNames(text, names, 3)
  throw zcError('ZC-METHOD-UNKNOWN', {
    method: text.slice(0, 40),
    near: near.length > 0 ? near : methods.slice(0, 3).map(({ name }) => name.zh),
  })
}
