/// <reference types="node" />
import { unzipSync } from 'fflate'

/** Parts that differ between two workbook files, came or went. */
export function touchedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)]
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0)
}
