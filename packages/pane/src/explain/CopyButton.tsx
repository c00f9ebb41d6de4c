import { Button } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'

type Result = 'ready' | 'copied' | 'refused'

/** Puts the explanation on the clipboard and says whether that worked; some hosts forbid it. */
export function CopyButton({ text }: { readonly text: string }): ReactElement {
  const say = useSay()
  const styles = useTextStyles()
  const [result, setResult] = useState<Result>('ready')
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setResult('copied'),
      () => setResult('refused'),
    )
  }
  return (
    <>
      <Button size="small" onClick={copy}>
        {say('复制为文本', 'Copy as text')}
      </Button>
      <span role="status" className={result === 'ready' ? styles.hidden : styles.note}>
        {result === 'copied' ? say('已复制', 'Copied') : ''}
        {result === 'refused'
          ? say(
              '这里不允许写剪贴板，请选中下面的文字复制',
              'The clipboard is closed here; select the text below instead',
            )
          : ''}
      </span>
    </>
  )
}
