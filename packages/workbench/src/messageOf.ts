import { sentence, ZcError, type Language } from '@zerocarbon/accounting/errors'

/** What went wrong as one sentence; what we did not foresee is shown as it is, with a way out. */
export function messageOf(error: unknown, language: Language): string {
  if (error instanceof ZcError) return `${sentence(error.problem, language)} ${error.problem.code}`
  const text = error instanceof Error ? error.message : String(error)
  return language === 'zh'
    ? `意外的错误：${text}。工作簿没有改动，可重新打开再试`
    : `Unexpected error: ${text}. The workbook was not changed; open it again to retry`
}
