/**
 * The part a relationship points to: absolute (`/xl/styles.xml`) or relative to the part that holds it.
 *
 * @param source - Part the relationship belongs to, `''` for the package itself.
 * @returns A part name without leading slash; undefined where the target climbs out of the package.
 */
export function resolveTarget(source: string, target: string): string | undefined {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) return undefined
    } else if (step !== '' && step !== '.') {
      path.push(step)
    }
  }
  return path.length === 0 ? undefined : path.join('/')
}
