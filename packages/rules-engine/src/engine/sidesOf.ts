import { Decimal } from '@zerocarbon/accounting/quantity'
import { leafTrace } from '../judge/leafTrace.ts'
import type { World } from '../judge/World.ts'
import type { Leaf } from '../ruleset/RuleSet.ts'
import type { LeafTrace } from '../verdict/TraceNode.ts'
import type { LeftSide, RightSide } from './operators.ts'

/** What the engine compares at one place, and the figures beside it. */
export interface Sides {
  readonly left: LeftSide
  readonly right: RightSide
  readonly trace: Omit<LeafTrace, 'result'>
}

/** What stands on both sides of a comparison, as plain text. */
export function sidesOf(leaf: Leaf, world: World): Sides {
  const trace = leafTrace(leaf, world)
  return { left: leftOf(leaf, world), right: rightOf(trace), trace }
}

function leftOf(leaf: Leaf, world: World): LeftSide {
  const fact = world.actual(leaf.fact)
  const value = textOf(world, fact)
  const side = {
    fact,
    isNumber: world.ruleSet.facts[fact]?.type === 'decimal',
    ...(value !== undefined && { value }),
  }
  if (leaf.per === undefined) return side
  const per = world.actual(leaf.per)
  const whole = textOf(world, per)
  return { ...side, per, ...(typeof whole === 'string' && { whole }) }
}

function textOf(world: World, id: string): string | boolean | undefined {
  const found = world.look(id)
  if (!('fact' in found)) return undefined
  const { value } = found.fact
  return value instanceof Decimal ? value.toFixed() : value
}

function rightOf({ limit, gap }: Sides['trace']): RightSide {
  if (!limit || gap) return {}
  const { value, from, line } = limit
  const turns = line?.value ?? value
  return {
    value: turns instanceof Decimal ? turns.toFixed() : turns,
    ...(line && { below: line.below }),
    from,
  }
}
