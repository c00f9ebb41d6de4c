import { Button, makeStyles } from '@fluentui/react-components'
import type { Language } from '@zerocarbon/accounting/errors'
import type { ReactElement } from 'react'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { useSay } from './language.ts'

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px', padding: '6px 8px 2px 16px' },
  names: { flexGrow: 1, minWidth: 0 },
  file: { fontWeight: 600, overflowWrap: 'anywhere' },
})

/** The workbook's name, and that nothing leaves this machine. */
export function Header(props: {
  readonly fileName?: string | undefined
  readonly factorSet: string
  readonly language: Language
  readonly onLanguage?: ((language: Language) => void) | undefined
}): ReactElement {
  const { fileName, factorSet, language, onLanguage } = props
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <div className={styles.row}>
      <div className={styles.names}>
        {fileName === undefined ? null : <div className={styles.file}>{fileName}</div>}
        <div className={text.note}>
          {say(`离线 · 因子集 ${factorSet}`, `Offline · Factor set ${factorSet}`)}
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
