import { createBurst } from './createBurst.ts'
import { takesCards } from './takesCards.ts'

/** Excel slows down over a thousand cards, and a thousand are about 1.5 MB. */
const BURST = 1000

/** Whether a number carries a card with where it comes from: where Excel can show one, until the workbook says no. */
export interface CardSwitch {
  /** Asks for one card and counts it; of a long burst of results the later ones are plain numbers. */
  take(): boolean
  /** Takes what the setting `数字卡片` of the workbook says; answers whether that is new. */
  follow(wanted: boolean): boolean
}

/** Starts as wanted. @param supported - Asked once, at the first result: before that Office may not be ready. */
export function createCardSwitch(supported: () => boolean = takesCards): CardSwitch {
  const burst = createBurst(BURST)
  let known: boolean | undefined
  let isWanted = true
  return {
    take: () => isWanted && (known ??= supported()) && burst(),
    follow(wanted) {
      const isNew = wanted !== isWanted
      isWanted = wanted
      return isNew
    },
  }
}
