import type { Language } from '@zerocarbon/accounting/errors'
import type { Derivation } from '@zerocarbon/accounting/trace'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'
import { chainOf, type ChainStep } from './chainOf.ts'
import { roundingNote } from './roundingNote.ts'
import type { ShownFigure } from './shownFigure.ts'

/** A number with the way to it, as texts. */
export interface DerivedView {
  readonly figure: ShownFigure
  readonly about: string
  readonly steps: readonly ChainStep[]
  readonly rounding: string
}

/** Writes a derivation: its result, what that is, its steps and how it is rounded. */
export function derivedView(why: Derivation, language: Language): DerivedView {
  const { value, unit } = why.gives
  return {
    figure: { value: showAtMost(value, 6), unit: showUnit(unit, language), isText: false },
    about: showUnit(why.label[language], language),
    steps: chainOf(why, language),
    rounding: roundingNote(why, language),
  }
}
