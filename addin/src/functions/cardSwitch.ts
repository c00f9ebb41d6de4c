import { takesCards } from './takesCards.ts'

/** Whether numbers carry a card with where they come from: where Excel can show one, until the workbook says no. */
export interface CardSwitch {
  readonly shown: boolean
  /** Takes what the setting `数字卡片` of the workbook says; answers whether that is new. */
  follow(wanted: boolean): boolean
}

/** Starts as wanted. @param supported - Asked once, at the first result: before that Office may not be ready. */
export function createCardSwitch(supported: () => boolean = takesCards): CardSwitch {
  let known: boolean | undefined
  let isWanted = true
  return {
    get shown() {
      return isWanted && (known ??= supported())
    },
    follow(wanted) {
      const isNew = wanted !== isWanted
      isWanted = wanted
      return isNew
    },
  }
}
