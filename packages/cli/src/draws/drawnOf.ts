import { zcError } from '@zerocarbon/accounting/errors'
import { packStated, type Simulated } from '@zerocarbon/accounting/uncertainty'
import type { PlantUncertainty } from '@zerocarbon/workbook'
import { progress } from '../output/progress.ts'
import type { Terminal } from '../Terminal.ts'
import { runDraws } from './runDraws.ts'

/**
 * The stated part of a total drawn as often as asked; null where nothing was stated.
 *
 * @param draws - As typed, from 1,000 to 1,000,000.
 * @param seed - As typed, a whole number.
 * @throws {ZcError} `ZC-ARGUMENT-INVALID`, `ZC-VALUE-INVALID`.
 */
export async function drawnOf(
  found: PlantUncertainty,
  draws: string,
  seed: string,
  terminal: Terminal,
): Promise<Simulated | null> {
  const options = {
    draws: wholeNumber('--draws', draws, '1000 … 1000000'),
    seed: wholeNumber('--seed', seed, '0 … 9007199254740991'),
  }
  if (found.terms.length === 0) return null
  const bar = progress(terminal, '抽样', 'Drawing')
  try {
    return await runDraws(packStated(found), options, (n) => {
      bar.update(n, options.draws)
    })
  } finally {
    bar.done()
  }
}

function wholeNumber(name: string, text: string, allowed: string): number {
  if (/^\d{1,16}$/.test(text)) return Number(text)
  throw zcError('ZC-ARGUMENT-INVALID', { name, text: text.slice(0, 40), allowed })
}
