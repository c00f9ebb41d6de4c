import { citationShapes, namesShape, noteShapes } from './citationShape.ts'
import { decimal, list, oneOf, record, text, type Shape } from './shape.ts'

/** One packed warming potential. */
export const potentialShape: Shape = record(
  {
    ...citationShapes,
    kind: oneOf('gwp'),
    id: text(120),
    gas: text(60),
    name: namesShape,
    aliases: list(100, text(100)),
    set: text(40),
    value: decimal,
  },
  { ...noteShapes, parts: list(20, record({ gas: text(60), share: text(10, /^0\.\d+$/) })) },
)
