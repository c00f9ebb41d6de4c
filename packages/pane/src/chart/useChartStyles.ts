import { makeStyles, tokens } from '@fluentui/react-components'

/** Text and lines inside charts; fills keep their colour in forced colours, inside outlines. */
export const useChartStyles: () => Record<'svg' | 'text' | 'strong' | 'axis' | 'grid' | 'fill', string> =
  makeStyles({
    svg: { display: 'block', maxWidth: '100%', overflow: 'visible' },
    text: {
      fontFamily: tokens.fontFamilyBase,
      fontSize: '12px',
      fill: tokens.colorNeutralForeground2,
      fontVariantNumeric: 'tabular-nums',
    },
    strong: { fill: tokens.colorNeutralForeground1, fontWeight: 600 },
    axis: { stroke: tokens.colorNeutralStroke1 },
    grid: { stroke: tokens.colorNeutralStroke2 },
    fill: {
      '@media (forced-colors: active)': { forcedColorAdjust: 'none', stroke: 'CanvasText' },
    },
  })
