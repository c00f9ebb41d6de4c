import { plainText } from './plainText.ts'

/** A cell of a potroom and its day, as Chinese and English forms write them. */
const CELL_DAY = /\(?(?:槽[·.-]?[日天]|cell[·.-]?day|pot[·.-]?day)\)?/gi
/** A technical atmosphere, which is no mass per area here: `kgf/cm²`, and `kg/cm2` as gauges are marked. */
const TECHNICAL = /^(?:kgf?|公斤力?|千克力)\/(?:cm\^?2|平方厘米|厘米2)$/i
/** `kJ/(kg·K)` is kJ a kg and a K. */
const PRODUCT = /\/\(([^()/·*]+)[·*]([^()/·*]+)\)/g

/** A unit as our tables spell it: no spaces, no compatibility forms, products in a denominator as two. */
export const tidyUnit = (unit: string): string =>
  plainText(unit)
    .replace(/\s+/g, '')
    .replace(/％/g, '%')
    .replace(TECHNICAL, 'kgf·cm-2')
    // Alone: within the brackets of a coefficient of ours it stands as it is.
    .replace(unit.includes(')/(') ? /$^/ : CELL_DAY, 'cell-day')
    .replace(PRODUCT, '/$1/$2')
