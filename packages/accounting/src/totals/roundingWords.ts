import type { LineRounding } from '../process/lineOf.ts'
import type { Text } from '../trace/index.ts'

/** Stage and mode of a rounding in words, for traces and remarks. */
export function roundingWords({ decimals, mode }: LineRounding): Text {
  const digits = String(decimals)
  return {
    zh: `逐行修约到 ${digits} 位（${mode === 'half-up' ? '四舍五入' : 'GB/T 8170'}）后相加`,
    en: `rounded line by line to ${digits} ${decimals === 1 ? 'decimal' : 'decimals'} (${mode === 'half-up' ? 'half up' : 'GB/T 8170'}), then added`,
  }
}
