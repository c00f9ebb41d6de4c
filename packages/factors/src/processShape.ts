import { citationShapes, namesShape, noteShapes } from './citationShape.ts'
import { decimal, list, oneOf, record, text, type Shape } from './shape.ts'

const word = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** One packed default of a process method. */
export const processShape: Shape = record(
  {
    ...citationShapes,
    kind: oneOf('process'),
    id: text(120),
    parameter: text(60, word),
    of: (value, at) => {
      // What stands alone is of nothing.
      if (value !== '') text(60, word)(value, at)
    },
    name: namesShape,
    aliases: list(100, text(100)),
    set: text(40, word),
    value: decimal,
    unit: (value, at) => {
      // A share has no unit.
      if (value !== '') text(40)(value, at)
    },
  },
  noteShapes,
)
