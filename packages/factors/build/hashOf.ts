/// <reference types="node" />
import { createHash } from 'node:crypto'
import type { PackedFactorSet } from '../src/PackedFactorSet.ts'
import { canonicalJson } from './canonicalJson.ts'

/** `sha256:` over the canonical JSON of everything but the hash. */
export function hashOf(packed: Omit<PackedFactorSet, 'hash'>): string {
  const json = canonicalJson({ ...packed, hash: undefined })
  return `sha256:${createHash('sha256').update(json, 'utf8').digest('hex')}`
}
