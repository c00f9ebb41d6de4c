/** Longer text is cut: the cost is the product of the two lengths. */
const LONGEST = 40

/** How many characters to insert, drop or replace between two names (Levenshtein), regardless of width and case. */
export function editsBetween(one: string, other: string): number {
  const [a, b] = [one, other].map((text) =>
    Array.from(text.slice(0, LONGEST).normalize('NFKC').trim().toLowerCase()),
  )
  let row = Array.from({ length: b!.length + 1 }, (_, j) => j)
  for (const [i, letter] of a!.entries()) {
    const next = [i + 1]
    for (const [j, against] of b!.entries()) {
      next.push(Math.min(row[j]! + (letter === against ? 0 : 1), row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row[b!.length]!
}
