import { ratioOf } from '@zerocarbon/accounting'
import type { EnergyFlow, FlowNode } from '@zerocarbon/accounting/energy'
import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import { escapeText, shortened } from './escapeText.ts'
import { flowLayout, type PlacedLink, type PlacedNode } from './flowLayout.ts'
import { foldFlow } from './foldFlow.ts'

/** What stands above and below the picture. */
export interface FlowWords {
  readonly title: string
  readonly notes: readonly string[]
}

const WIDTH = 1240
const NODE = 14
const columns = [200, 470, 720, 1010] as const
const TOP = 104
/** Widest name, in pixels. */
const NAME = 176
const font = "font-family=\"'Noto Sans CJK SC','Microsoft YaHei','PingFang SC','Segoe UI',sans-serif\""

/**
 * The energy flow as an SVG picture, white ground, complete in itself: no script, no font and nothing to load. Every
 * text is escaped; names too long for their place are cut and stand in full as the title of their box.
 */
export function flowPicture(flow: EnergyFlow, { title, notes }: FlowWords, language: Language): string {
  const layout = flowLayout(foldFlow(flow), columns)
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const total = `${showRounded(flow.total, 1)} tce`
  const apart = flow.apart.isZero()
    ? ''
    : say(
        `；原料用能 ${showRounded(flow.apart, 1)} tce 单列，不在其中（虚线）`,
        `; feedstock of ${showRounded(flow.apart, 1)} tce stands apart (dashed)`,
      )
  const subtitle = say(
    `综合能耗 ${total}，电力按${flow.basis}${apart}`,
    `Energy consumption ${total}, electricity by ${flow.basis}${apart}`,
  )
  const heads = say('能源|电力和热力|单元|用途', 'Carrier|Power and heat|Unit|Use').split('|')
  const height = TOP + layout.height + 14 + notes.length * 18
  const text = (x: number, y: number, size: number, more: string, words: string): string =>
    `<text x="${String(x)}" y="${String(y)}" font-size="${String(size)}" ${more}>${escapeText(words)}</text>`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(WIDTH)} ${String(Math.ceil(height))}" width="${String(WIDTH)}" height="${String(Math.ceil(height))}" role="img" ${font}>`,
    `<title>${escapeText(title)}</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    text(24, 34, 20, 'font-weight="600" fill="#1b2733"', title),
    text(24, 58, 13, 'fill="#4a5a6a"', subtitle),
    ...heads.map((head, i) => {
      const left = i > 0
      return text(
        columns[i]! + (left ? 0 : NODE),
        90,
        12,
        `fill="#6b7a88"${left ? '' : ' text-anchor="end"'}`,
        head,
      )
    }),
    ...layout.links.map(band),
    ...layout.nodes.map((placed) => box(placed, flow, language)),
    ...notes.map((note, i) => text(24, TOP + layout.height + 12 + i * 18, 12, 'fill="#8a4b00"', note)),
    '</svg>',
    '',
  ].join('\n')
}

const places = (value: number): string => value.toFixed(2).replace(/\.?0+$/, '')

function band({ from, to, y0, y1, width }: PlacedLink): string {
  const [x0, x1] = [from.x + NODE, to.x]
  const bend = (x0 + x1) / 2
  const [a, b] = [places(TOP + y0), places(TOP + y1)]
  const path = `M${String(x0)} ${a}C${String(bend)} ${a} ${String(bend)} ${b} ${String(x1)} ${b}`
  const dashed = from.node.apart ? ' stroke-dasharray="6 5"' : ''
  return `<path d="${path}" fill="none" stroke="${colourOf(from.node)}" stroke-opacity="0.32" stroke-width="${places(width)}"${dashed}/>`
}

function box({ node, x, y, height }: PlacedNode, flow: EnergyFlow, language: Language): string {
  const name = node.label[language]
  const share = node.apart ? undefined : ratioOf({ part: node.value, whole: flow.total })
  const percent = share === undefined ? '' : ` · ${showRounded(share.times(100), 1)} %`
  const value = `${showRounded(node.value, 1)} tce${percent}`
  const left = node.stage === 'source'
  const at = `x="${String(left ? x - 8 : x + NODE + 8)}"${left ? ' text-anchor="end"' : ''}`
  // A halo keeps names readable over the bands.
  const halo = 'stroke="#ffffff" stroke-width="4" stroke-linejoin="round" paint-order="stroke"'
  const middle = TOP + y + Math.max(height, 2) / 2
  const first = height < 26 ? TOP + y + 11 : middle - 3
  return [
    `<g><title>${escapeText(`${name} ${value}`)}</title>`,
    `<rect x="${String(x)}" y="${places(TOP + y)}" width="${String(NODE)}" height="${places(height)}" rx="2" fill="${colourOf(node)}"/>`,
    `<text ${at} y="${places(first)}" font-size="13" font-weight="600" fill="#1b2733" ${halo}>${escapeText(shortened(name, NAME))}</text>`,
    `<text ${at} y="${places(first + 15)}" font-size="11" fill="#4a5a6a" ${halo}>${escapeText(value)}</text></g>`,
  ].join('')
}

/** Told apart in grey too: by place and name, never by colour alone. */
function colourOf({ id, stage, apart }: FlowNode): string {
  if (apart) return '#8d8d8d'
  if (id === 'source:difference') return '#b3261e'
  if (id === 'source:own-nonfossil-power' || id === 'source:dedicated-line-power') return '#2e8b57'
  if (id === 'pool:electricity' || id === 'source:purchased-electricity') return '#2b6cb0'
  if (id === 'pool:heat' || /^source:(purchased-)?(steam|heat)$/.test(id)) return '#c2562d'
  if (stage === 'source') return '#8a6d3b'
  return stage === 'site' ? '#5b7083' : '#3f5366'
}
