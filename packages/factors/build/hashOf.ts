/// <reference types="node" />
import { createHash } from 'node:crypto'
import type { FactorSet } from '../src/FactorSet.ts'
import { canonicalJson } from './canonicalJson.ts'

/** `sha256:` over the canonical JSON of everything but the hash. */
export function hashOf({ id, carriers, regions, factors }: Omit<FactorSet, 'hash'>): string {
  const json = canonicalJson({ id, carriers, regions, factors })
  return `sha256:${createHash('sha256').update(json, 'utf8').digest('hex')}`
}
