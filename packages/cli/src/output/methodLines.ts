import type { Language } from '@zerocarbon/accounting/errors'
import type { MethodBook, ProcessFactor } from '@zerocarbon/accounting/factor'
import { publishedFor, type InputSpec, type ProcessMethod } from '@zerocarbon/accounting/process'
import { sourceIn } from '@zerocarbon/accounting/trace'
import { say, type Terminal } from '../Terminal.ts'
import { plain, textTable } from './textTable.ts'

/** A method for people: what it is for, its formula, inputs with units, and source. */
export function methodLines(method: ProcessMethod, terminal: Terminal): string[] {
  const { language } = terminal
  const columns = [
    { header: say(terminal, '输入', 'Input') },
    { header: say(terminal, '编号', 'Id') },
    { header: say(terminal, '单位', 'Unit') },
    { header: say(terminal, '每种', 'Each') },
    { header: say(terminal, '没有给出时', 'If not given') },
  ]
  const rows = method.inputs.map((spec) => [
    spec.name[language],
    spec.id,
    unitOf(spec, language),
    spec.each ?? '',
    otherwiseOf(spec, terminal),
  ])
  return [
    plain(`${method.id}  ${method.name[language]}  (${method.sector[language]})`),
    plain(`  ${method.formula[language]}`),
    ...textTable(columns, rows)
      .split('\n')
      .map((line) => `  ${line}`),
    plain(
      `  ${say(terminal, '来源', 'Source')}: ${sourceIn(method.source, language)}; GWP ${method.potentials}`,
    ),
    '',
  ]
}

/** Further names of the inputs of a method, for people. */
export function aliasLines({ inputs }: ProcessMethod, terminal: Terminal): string[] {
  const named = inputs.filter(({ aliases = [] }) => aliases.length > 0)
  if (named.length === 0) return []
  const rows = named.map(({ name, aliases = [] }) =>
    plain(`  ${name[terminal.language]}: ${aliases.join(say(terminal, '、', ', '))}`),
  )
  return [`  ${say(terminal, '输入也可写', 'Inputs may also be written')}`, ...rows, '']
}

/** The published values that may stand in for the inputs of a method, one row each. */
export function publishedLines(method: ProcessMethod, book: MethodBook, terminal: Terminal): string[] {
  const { language } = terminal
  const columns = [
    { header: say(terminal, '输入', 'Input') },
    { header: say(terminal, '公布的名称', 'Published name') },
    { header: say(terminal, '数值', 'Value'), right: true },
    { header: say(terminal, '单位', 'Unit') },
    { header: say(terminal, '指南', 'Guideline') },
    { header: say(terminal, '置信度', 'Confidence') },
  ]
  const rows = publishedFor(method, book).flatMap(({ label, rows: found }) =>
    found.map(({ name, value, unit, set, confidence }) => [
      label[language],
      name[language],
      value,
      unit,
      set,
      confidence,
    ]),
  )
  if (rows.length === 0) return []
  return [
    `  ${say(terminal, '公布的缺省值（--set 选指南）', 'Published defaults (--set chooses the guideline)')}`,
    ...textTable(columns, rows)
      .split('\n')
      .map((line) => `  ${line}`),
    '',
  ]
}

/** The same for programs. */
export function methodJson(
  method: ProcessMethod,
  language: Language,
  book: MethodBook,
): Record<string, unknown> {
  const { id, name, sector, formula, source, potentials, inputs, optional = [], scope = 1 } = method
  const published = publishedFor(method, book)
  const rowJson = (row: ProcessFactor): Record<string, unknown> => ({
    id: row.id,
    of: row.of,
    name: row.name[language],
    names: row.name,
    aliases: row.aliases,
    value: row.value,
    unit: row.unit,
    set: row.set,
    confidence: row.confidence,
  })
  return {
    id,
    name: name[language],
    names: name,
    aliases: method.aliases ?? [],
    scope,
    optional,
    sector: sector[language],
    formula: formula[language],
    source,
    potentials,
    inputs: inputs.map((spec) => ({
      id: spec.id,
      name: spec.name[language],
      names: spec.name,
      aliases: spec.aliases ?? [],
      unit: spec.unit,
      each: spec.each ?? null,
      required: spec.otherwise === undefined && !(spec.each !== undefined && optional.includes(spec.each)),
      otherwise: spec.otherwise ?? null,
      least: spec.least ?? '0',
      most: spec.most ?? (spec.unit === '' ? '1' : null),
      choices:
        spec.choices?.map((choice) => ({
          id: choice.id,
          name: choice.name[language],
          names: choice.name,
          aliases: choice.aliases ?? [],
        })) ?? null,
      published: published.filter(({ input }) => input === spec.id).flatMap(({ rows }) => rows.map(rowJson)),
    })),
    otherPublished: published
      .filter(({ input }) => input === undefined)
      .map(({ label, rows }) => ({ label: label[language], names: label, rows: rows.map(rowJson) })),
  }
}

function unitOf({ unit, choices }: InputSpec, language: Language): string {
  if (choices) return choices.map(({ name }) => name[language]).join(' | ')
  return unit === '' ? (language === 'zh' ? '份额' : 'share') : unit
}

function otherwiseOf({ otherwise }: InputSpec, terminal: Terminal): string {
  if (otherwise === undefined) return say(terminal, '必填', 'required')
  if (otherwise === 'nothing') return say(terminal, '可不填', 'may be left out')
  return 'value' in otherwise ? otherwise.value : say(terminal, '公布的缺省值', 'published default')
}
