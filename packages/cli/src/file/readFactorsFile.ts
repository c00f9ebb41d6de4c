import { basename } from 'node:path'
import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import {
  cn2026,
  createFactorBook,
  readFactorSet,
  readOwnFactors,
  withOwnFactors,
  type FactorSet,
  type OwnFactors,
} from '@zerocarbon/factors'
import { readText } from '@zerocarbon/rules-engine/text'
import { say, type Terminal } from '../Terminal.ts'
import { stampOf } from './openFile.ts'

/** A factor set is below a megabyte. */
const BYTES = 20_000_000

/** A text file. @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-FILE-FOLDER`, `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCODING`. */
function textOf(path: string): string {
  const size = Number(stampOf(path).split(' ')[0])
  if (size > BYTES)
    throw zcError('ZC-FILE-TOO-LARGE', {
      megabytes: String(Math.ceil(size / 1e6)),
      limit: String(BYTES / 1e6),
    })
  return readText(path)
}

/** A file of a company's own factors, with everything that is wrong with it. */
export const readOwnFile = (path: string): OwnFactors =>
  readOwnFactors(textOf(path), createFactorBook(cn2026))

/**
 * The bundled set, with the own factors of a file beside it.
 *
 * @throws {ZcError} `ZC-OWN-FACTOR`, `ZC-OWN-SIZE`: the first problem; `zc factors import` lists them all.
 */
export function factorsWith(path: string | undefined): FactorSet {
  if (path === undefined) return cn2026
  const { factors, problems } = readOwnFile(path)
  if (problems[0]) throw new ZcError(problems[0])
  return withOwnFactors(cn2026, factors)
}

/** What the option `--own` is for. */
export const ownWords = (terminal: Terminal): string =>
  say(terminal, '自有因子文件，见 zc factors import', 'file of own factors, see zc factors import')

/** A packed factor set. @throws {ZcError} `ZC-FACTOR-SET`. */
export function readSetFile(path: string): FactorSet {
  const text = textOf(path)
  try {
    return readFactorSet(JSON.parse(text))
  } catch (error) {
    if (error instanceof ZcError) throw error
    throw zcError('ZC-FACTOR-SET', { reason: `${basename(path)}: JSON` })
  }
}
