/**
 * The first line in which two texts differ, shown from both.
 *
 * @returns Undefined where they are equal. A line end of Windows, as a checkout may write it, is no difference.
 */
export function firstDifference(committed: string, built: string): string | undefined {
  const [old, now] = [committed.split(/\r?\n/), built.split(/\r?\n/)]
  for (let i = 0; i < Math.max(old.length, now.length); i++) {
    if (old[i] !== now[i]) return `line ${String(i + 1)}\n- ${old[i] ?? '(end)'}\n+ ${now[i] ?? '(end)'}`
  }
  return undefined
}
