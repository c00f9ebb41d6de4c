import { zcFunctions, type ZcFunction } from '@zerocarbon/workbook'
import { parseTree } from 'custom-functions-metadata'
import { expect, it } from 'vitest'
import { functionsMetadata } from './functionsMetadata.ts'

// Microsoft's generator cannot translate and cannot let error cells through, so it makes nothing we ship. Given the
// catalogue as annotated TypeScript it must read the same functions as we write.
const help = 'https://localhost:3000/help'
const ours = functionsMetadata(zcFunctions, 'en', help)

/** A catalogue row as a programmer would declare it for Microsoft's generator. */
function declaration(row: ZcFunction): string {
  const described = ours.functions.find(({ id }) => id === row.name)!.parameters
  const names = row.parameters.map(({ name, optional }) => `${name.en}${optional ? '?' : ''}: any[][]`)
  const asks = row.reads === 'tables'
  return [
    '/**',
    ` * ${row.summary.en}`,
    ` * @customfunction ${row.name} ${row.name}`,
    ` * @helpurl ${help}/${row.name}.html`,
    ...described.map(({ name, description }) => ` * @param ${name} ${description}`),
    ' * @returns {any[][]}',
    ...(asks ? [' * @requiresAddress'] : []),
    ' */',
    `function ${row.name}(${[...names, ...(asks ? ['call: CustomFunctions.Invocation'] : [])].join(', ')}): any[][] {`,
    '  return []',
    '}',
  ].join('\n')
}

function official(rows: readonly ZcFunction[]): unknown[] {
  const { functions, extras } = parseTree(rows.map(declaration).join('\n\n'), 'functions.ts')
  expect(extras.flatMap(({ errors }) => errors)).toEqual([])
  // It leaves out the type of a result of any type.
  return functions.map(({ result, ...rest }) => ({ ...rest, result: { type: 'any', ...result } }))
}

it("is what Microsoft's generator reads from the catalogue", () => {
  expect(official(zcFunctions)).toEqual(ours.functions)
})

it.each<[what: string, change: (row: ZcFunction) => ZcFunction]>([
  ['another name', (row) => ({ ...row, name: row.name === 'TCE' ? 'TCES' : row.name })],
  ['another order', (row) => ({ ...row, parameters: row.parameters.toReversed() })],
  ['a parameter that is no longer optional', (row) => ({ ...row, parameters: row.parameters.map(needed) })],
])('would differ for %s', (_, change) => {
  const changed = functionsMetadata(zcFunctions.map(change), 'en', help)
  expect(official(zcFunctions)).not.toEqual(changed.functions)
})

const needed = (parameter: ZcFunction['parameters'][number]) => ({ ...parameter, optional: false })
