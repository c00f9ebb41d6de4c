import { makeStyles, tokens } from '@fluentui/react-components'

/** The few kinds of text a page has. */
export const useTextStyles: () => Record<
  'h1' | 'h2' | 'h3' | 'body' | 'note' | 'small' | 'figure' | 'unit' | 'number' | 'mono' | 'hidden',
  string
> = makeStyles({
  h1: {
    margin: 0,
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: 600,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  h2: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600, overflowWrap: 'anywhere' },
  h3: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600, overflowWrap: 'anywhere' },
  body: { margin: 0, overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: '12px', lineHeight: '16px', overflowWrap: 'anywhere' },
  note: {
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  figure: {
    fontSize: '24px',
    lineHeight: '32px',
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums lining-nums',
  },
  unit: {
    fontSize: '12px',
    fontWeight: 400,
    marginLeft: '4px',
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  number: { fontVariantNumeric: 'tabular-nums lining-nums', whiteSpace: 'nowrap' },
  mono: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  // For screen readers only.
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})
