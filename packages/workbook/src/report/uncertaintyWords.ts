import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded, type Decimal } from '@zerocarbon/accounting/quantity'
import type { PlantUncertainty } from './plantUncertainty.ts'

/** The result in sentences: what was stated, what was not and how much of the emissions that is, and what helps. */
export function uncertaintyWords(found: PlantUncertainty, language: Language): string[] {
  const { stated, unstated, size, lines, total, complete } = found
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const known = lines.length - unstated.lines
  const words: string[] = []
  if (known > 0) {
    const [value, half] = [tonnes(stated.total), tonnes(stated.halfWidth)]
    const relative = stated.total.isZero() ? '' : say(`（${percent(stated)}）`, ` (${percent(stated)})`)
    words.push(
      unstated.lines === 0
        ? say(`总排放 ${value} ± ${half} tCO2e${relative}`, `Total: ${value} ± ${half} tCO2e${relative}`)
        : say(
            `只算已填的 ${String(known)} 行：${value} ± ${half} tCO2e${relative}`,
            `Of the lines that state it (${String(known)}): ${value} ± ${half} tCO2e${relative}`,
          ),
    )
  }
  if (unstated.lines > 0) {
    const share = size.isZero() ? '0' : showRounded(unstated.size.times(100).div(size), 1)
    const [n, all] = [String(unstated.lines), tonnes(total)]
    words.push(
      say(
        `总排放 ${all} tCO2e 的不确定度未知：${n} 行（占排放 ${share} %）没有填全，不当作零`,
        `That of the total, ${all} tCO2e, is unknown: lines that do not state it (${n}) are ${share} % of emissions and not zero`,
      ),
      say(
        '填“不确定度”和“因子不确定度”两列（95 % 区间的半宽）；确实没有误差的填 0%',
        'Fill the columns Uncertainty and Factor uncertainty (half-width of the 95 % interval); 0% where there is no error',
      ),
    )
  }
  if (stated.wide.length > 0)
    words.push(
      say(
        `${String(stated.wide.length)} 项的标准差超过 30 %，方法一不够准，用 --draws 抽样`,
        `Terms with a standard deviation above 30 % (${String(stated.wide.length)}) are too wide for approach 1: use --draws`,
      ),
    )
  if (!complete)
    words.push(say('清单缺少数据，以上都不是全年', 'The inventory lacks data; none of this is the whole'))
  return words
}

const tonnes = (value: Decimal): string => showRounded(value, 2)

const percent = ({ total, halfWidth }: PlantUncertainty['stated']): string =>
  `${showRounded(halfWidth.times(100).div(total.abs()), 2)} %`
