import type { Language } from '@zerocarbon/accounting/errors'
import type { InputSpec, ProcessMethod } from '@zerocarbon/accounting/process'
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
      `  ${say(terminal, '来源', 'Source')}: ${method.source.title}, ${method.source.locator}; GWP ${method.potentials}`,
    ),
    '',
  ]
}

/** The same for programs. */
export function methodJson(method: ProcessMethod, language: Language): Record<string, unknown> {
  const { id, name, sector, formula, source, potentials, inputs, optional = [] } = method
  return {
    id,
    name: name[language],
    sector: sector[language],
    formula: formula[language],
    source,
    potentials,
    inputs: inputs.map((spec) => ({
      id: spec.id,
      name: spec.name[language],
      aliases: spec.aliases ?? [],
      unit: spec.unit,
      each: spec.each ?? null,
      required: spec.otherwise === undefined && !(spec.each !== undefined && optional.includes(spec.each)),
      otherwise: spec.otherwise ?? null,
      least: spec.least ?? '0',
      most: spec.most ?? (spec.unit === '' ? '1' : null),
      choices: spec.choices?.map((choice) => ({ id: choice.id, name: choice.name[language] })) ?? null,
    })),
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
