/** Ticks of an axis from zero. */
export interface Scale {
  readonly top: number
  readonly step: number
  readonly ticks: readonly number[]
}

const STEPS: readonly number[] = [1, 2, 2.5, 5, 10]

/** The smallest round scale from zero that holds `most`, with at most `ticks` steps. */
export function niceScale(most: number, ticks = 3): Scale {
  if (!(most > 0)) return { top: 1, step: 1, ticks: [0, 1] }
  const power = 10 ** Math.floor(Math.log10(most / ticks))
  const step = (STEPS.find((s) => s * power * ticks >= most * (1 - 1e-12)) ?? 10) * power
  const count = Math.max(1, Math.ceil(most / step - 1e-9))
  return {
    top: step * count,
    step,
    ticks: Array.from({ length: count + 1 }, (_, i) => Number((step * i).toPrecision(12))),
  }
}
