/**
 * The letters of a column: 0 is A, 25 is Z, 26 is AA.
 *
 * @param column - From 0 to 16383.
 */
export function columnName(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
