import { zcFunctions } from '@zerocarbon/workbook'
import { describedFunctions } from '../metadata/metadataFaults.ts'

/** Where the text of a functions.json differs from the catalogue the page registers, one English sentence each. */
export function catalogueFaults(text: string): string[] {
  const described = describedFunctions(text)
  // What cannot be read has its fault already.
  if (!described) return []
  const known = new Set(zcFunctions.map(({ name }) => name))
  const byId = new Map(described.map((entry) => [String(entry['id']), entry]))
  return [
    ...[...byId.keys()].filter((id) => !known.has(id)).map((id) => `${id} is no function of the page`),
    ...zcFunctions.flatMap(({ name, parameters, reads }) => {
      const entry = byId.get(name)
      if (!entry) return [`the function ${name} is not described`]
      const given = Array.isArray(entry['parameters']) ? entry['parameters'].length : 0
      const options = entry['options'] as { requiresAddress?: unknown } | undefined
      const asks = options?.requiresAddress === true
      const reading = reads === 'tables'
      return [
        ...(given === parameters.length
          ? []
          : [`${name} has ${String(given)} parameters, not ${String(parameters.length)}`]),
        // Without its address a cell is not marked when the tables change, and keeps an old result.
        ...(reading && !asks ? [`${name} reads tables and has no requiresAddress`] : []),
        ...(asks && !reading ? [`${name} has requiresAddress and reads no tables`] : []),
      ]
    }),
  ]
}
