import type { TypedInput } from '../problems/TypedInput.ts'

/** The input of a method that a value was typed for, before what is wrong with it. */
type Typed = TypedInput | undefined
export const zhTyped = (i: Typed): string => (i ? `输入“${i.name.zh}”填的是“${i.typed}”：` : '')
export const enTyped = (i: Typed): string => (i ? `Input "${i.name.en}", given as "${i.typed}": ` : '')
/** The header a unit was taken from where the row says none, after what is wrong with the unit. */
interface UnitPlace {
  readonly unitFrom?: string
}
export const zhUnitFrom = ({ unitFrom }: UnitPlace): string =>
  unitFrom === undefined ? '' : `（单位格空着，单位取自表头“${unitFrom}”）`
export const enUnitFrom = ({ unitFrom }: UnitPlace): string =>
  unitFrom === undefined ? '' : ` (the unit cell is blank; the header "${unitFrom}" states the unit)`
