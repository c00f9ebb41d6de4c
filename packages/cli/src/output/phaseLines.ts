import { forceWords, phaseStateWords, type Assessment } from '@zerocarbon/rules-engine'
import { say, type Terminal } from '../Terminal.ts'

/** The phases of a set that apply to the sector, a line each: what it is, whether it binds, its target year, its state. */
export function phaseLines({ phases, sector }: Assessment, terminal: Terminal): string[] {
  const { language } = terminal
  const [open, close] = say(terminal, '（|）', ' (|)').split('|') as [string, string]
  const lines = phases
    .filter(({ applies }) => applies)
    .map(({ phase, state }) => {
      const target = say(terminal, `目标年 ${phase.targetBy}`, `target ${phase.targetBy}`)
      const how = [forceWords[phase.force][language], target].join(say(terminal, '，', ', '))
      const name = `${say(terminal, '阶段', 'Phase')}  ${phase.title[language]}`
      return `${name}${open}${how}${close}  ${phaseStateWords[state][language]}`
    })
  const unknown = sector === undefined && phases.some(({ applies }) => !applies)
  const hint = say(
    terminal,
    'ZC_Settings 没有可用的“行业”，只列出面向所有行业的阶段。',
    'ZC_Settings has no usable sector: only phases of all sectors are listed.',
  )
  return unknown ? [...lines, hint] : lines
}
