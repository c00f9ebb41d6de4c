import { Button, makeStyles } from '@fluentui/react-components'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import type { ReactElement } from 'react'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { useSay } from './language.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 8px 2px 16px' },
  names: { flexGrow: 1, minWidth: 0 },
  file: { fontWeight: 600, overflowWrap: 'anywhere' },
})

/** The workbook's name, where the pane stands, and what it computes with. */
export function Header(props: {
  readonly fileName?: string | undefined
  readonly place: Text
  readonly factorSet: string
  readonly language: Language
  readonly onLanguage?: ((language: Language) => void) | undefined
}): ReactElement {
  const { fileName, place, factorSet, language, onLanguage } = props
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <div className={styles.row}>
      <div className={styles.names}>
        {fileName === undefined ? null : <div className={styles.file}>{fileName}</div>}
        <div className={text.note}>
          {say(`${place.zh} · 因子集 ${factorSet}`, `${place.en} · Factor set ${factorSet}`)}
        </div>
      </div>
      {onLanguage ? (
        <Button
          appearance="subtle"
          size="small"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          {language === 'zh' ? 'English' : '中文'}
        </Button>
      ) : null}
    </div>
  )
}
