import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components'

export type PaneTheme = Theme & Readonly<Record<`zc${string}`, string>>

const FONT =
  "'Segoe UI','Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif"
const MONO = "Consolas,'Cascadia Mono',Menlo,'Noto Sans Mono CJK SC',monospace"
const fonts = { fontFamilyBase: FONT, fontFamilyMonospace: MONO, fontFamilyNumeric: FONT }

/*
 * Carrier colours keep a distance of at least 15 (ΔE76) for every kind of colour vision and 3:1 to the ground. Beside
 * Fluent's own tokens: its danger text is 4.2:1 in dark and its link 5.2:1, so both have a name of ours.
 */
const light: PaneTheme = {
  ...webLightTheme,
  ...fonts,
  zcPower: '#0f6cbd',
  zcGas: '#b8540c',
  zcSteam: '#7a2e8e',
  zcDiesel: '#3b3a39',
  zcPv: '#2f9e83',
  zcRest: webLightTheme.colorNeutralForeground3,
  zcHatch: 'rgba(0,0,0,.09)',
  zcLink: webLightTheme.colorBrandForegroundLink,
  zcDanger: webLightTheme.colorStatusDangerForeground3,
}

const dark: PaneTheme = {
  ...webDarkTheme,
  ...fonts,
  zcPower: '#8ac4ff',
  zcGas: '#f7a861',
  zcSteam: '#b678d8',
  zcDiesel: '#e6e4e2',
  zcPv: '#2fb58f',
  zcRest: webDarkTheme.colorNeutralForeground3,
  zcHatch: 'rgba(255,255,255,.13)',
  zcLink: webDarkTheme.colorBrandForeground2,
  zcDanger: webDarkTheme.colorStatusDangerForeground3,
}

/** Fluent's theme with our fonts and the colours of the carriers. */
export const paneTheme: Readonly<Record<'light' | 'dark', PaneTheme>> = { light, dark }
