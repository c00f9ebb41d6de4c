/** Words that fill the column and name nothing, without the marks between their letters: `n/a` is `na`. */
const empty: ReadonlySet<string> = new Set(
  [
    '无 没有 暂无 无证据 缺 空 未知 不详 不适用 略 是 有 否',
    '待补 待补充 待补交 待提供 待上传 待定 待查 待确认 后补 补',
    'no none nil null nothing na notavailable notapplicable unknown missing',
    'tbd tba tbc todo pending later yes y n ok true false x xx xxx',
  ].flatMap((line) => line.split(' ')),
)

/**
 * Whether a text can lead an auditor to a document: a dash, a zero, 无, `n/a` or 待补 is as good as nothing. What the
 * text names is for a person to check.
 */
export function hasEvidence(text: string): boolean {
  const letters = text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
  return !/^0*$/.test(letters) && !empty.has(letters)
}
