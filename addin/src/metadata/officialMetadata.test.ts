import { zcFunctions, type Parameter, type ZcFunction } from '@zerocarbon/workbook'
import { parseTree } from 'custom-functions-metadata'
import { expect, it } from 'vitest'
import { customEnums, enumId, type EnumMetadata } from './customEnums.ts'
import { functionsMetadata, type FunctionsMetadata } from './functionsMetadata.ts'

// Microsoft's generator cannot translate and cannot let error cells through, so it makes nothing we ship. Given the
// catalogue as annotated TypeScript it must read the same functions and lists as we write.
const help = 'https://localhost:3000/help'
const ours = functionsMetadata(zcFunctions, 'en', help)

/** A catalogue row as a programmer would declare it for Microsoft's generator. */
function declaration(row: ZcFunction): string {
  const described = ours.functions.find(({ id }) => id === row.name)!.parameters
  const names = row.parameters.map(
    (one) => `${one.name.en}${one.optional ? '?' : ''}: ${enumId(row, one) ?? 'any'}[][]`,
  )
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

/** A list as an enum. Most words are no names of TypeScript, so all members are quoted. */
const enumDeclaration = ({ id, values }: EnumMetadata): string =>
  [
    '/**',
    ` * Words for ${id}.`,
    ' * @customenum {string}',
    ' */',
    `enum ${id} {`,
    ...values.flatMap(({ name, stringValue, tooltip }) => [
      `  /** ${tooltip} */`,
      `  ${JSON.stringify(name)} = ${JSON.stringify(stringValue)},`,
    ]),
    '}',
  ].join('\n')

function official(rows: readonly ZcFunction[]): object {
  const code = [...customEnums(rows, 'en').map(enumDeclaration), ...rows.map(declaration)].join('\n\n')
  const { functions, enums, extras } = parseTree(code, 'functions.ts')
  expect(extras.flatMap(({ errors }) => errors)).toEqual([])
  return {
    // It leaves out the type of a result of any type.
    functions: functions.map(({ result, ...rest }) => ({ ...rest, result: { type: 'any', ...result } })),
    // It keeps the quotes of a member's name.
    enums: enums.map(({ values, ...rest }) => ({
      ...rest,
      values: values.map(({ name, ...value }) => ({ ...value, name: JSON.parse(name) as string })),
    })),
  }
}

const written = ({ functions, enums }: FunctionsMetadata): object => ({ functions, enums })

it("is what Microsoft's generator reads from the catalogue", () => {
  expect(official(zcFunctions)).toEqual(written(ours))
})

it.each<[what: string, change: (row: ZcFunction) => ZcFunction]>([
  ['another name', (row) => ({ ...row, name: row.name === 'TCE' ? 'TCES' : row.name })],
  ['another order', (row) => ({ ...row, parameters: row.parameters.toReversed() })],
  ['a parameter that is no longer optional', (row) => ({ ...row, parameters: row.parameters.map(needed) })],
  ['another word in a list', (row) => ({ ...row, parameters: row.parameters.map(fewer) })],
  ['no lists', (row) => ({ ...row, parameters: row.parameters.map(({ choices: _none, ...one }) => one) })],
])('would differ for %s', (_, change) => {
  const changed = functionsMetadata(zcFunctions.map(change), 'en', help)
  expect(official(zcFunctions)).not.toEqual(written(changed))
})

const needed = (parameter: Parameter): Parameter => ({ ...parameter, optional: false })
const fewer = ({ choices, ...one }: Parameter): Parameter =>
  choices === undefined ? one : { ...one, choices: typeof choices === 'string' ? choices : choices.slice(1) }
