import { plainText } from './plainText.ts'

/** Number and unit apart. A unit may stand beside the number or in a column of its own: `97 %`, `12.5 t`. `3×10⁴ t` is 30,000 t. */
export function writtenMeasure(
  given: number | string,
  unit: string,
): { number: number | string; written: string } {
  if (typeof given === 'number') return { number: given, written: unit }
  // `1,000 t` is no 1 of the unit `,000 t`: whether the comma parts thousands or decimals is not ours to guess.
  if (/^\s*[+-]?[\d.]+\s*[,，'’_]\s*\d/.test(given)) return { number: given, written: unit }
  const match = /^\s*([+-]?[0-9.]+(?:e[+-]?\d+)?)\s*(\S.*)?$/i.exec(scientific(given))
  if (unit.trim() !== '') return { number: match && !match[2] ? match[1]! : given, written: unit }
  return match ? { number: match[1]!, written: match[2] ?? '' } : { number: given, written: unit }
}

/** `3 × 10^4` and `10^4` in front as `3e4` and `1e4`. */
const scientific = (text: string): string =>
  plainText(text)
    .replace(/^(\s*[+-]?[0-9.]+)\s*[×x*]\s*10\^([+-]?\d+)/i, '$1e$2')
    .replace(/^(\s*[+-]?)10\^([+-]?\d+)/, '$11e$2')
