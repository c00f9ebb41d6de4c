import type { TotalChoice } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'

/** A total's method and factors in words: `位置法 · 电力口径 residual`. */
export function choiceWords(choice: TotalChoice, terminal: Terminal): string {
  const { way, calibre, set, family, knownOn, potentials } = choice
  const ways = {
    location: say(terminal, '位置法', 'location-based'),
    market: say(terminal, '市场法', 'market-based'),
    park: say(terminal, '园区法', 'park method'),
  }
  return [
    ways[way],
    ...(calibre === undefined ? [] : [say(terminal, `电力口径 ${calibre}`, `calibre ${calibre}`)]),
    ...(set === undefined ? [] : [say(terminal, `燃料因子集 ${set}`, `fuels of ${set}`)]),
    ...(family === undefined ? [] : [say(terminal, `指南 ${family}`, `family ${family}`)]),
    ...(knownOn === undefined
      ? []
      : [say(terminal, `${knownOn} 已发布的因子`, `as published by ${knownOn}`)]),
    ...(potentials === undefined ? [] : [`GWP ${potentials}`]),
  ].join(' · ')
}
