import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Language } from '@zerocarbon/accounting/errors'
import { zcFunctions } from '@zerocarbon/workbook'
import { helpLanguages } from './helpLanguages.ts'
import { languageHalf } from './languageHalf.ts'
import { renderHelpPage } from './renderHelpPage.ts'
import { renderMarkdown } from './renderMarkdown.ts'

const docs = join(import.meta.dirname, '../../docs')
const index = 'functions/README.md'
const words = {
  zh: { title: '函数', all: '全部函数', use: '在单元格里写', name: '名称', columns: '| 函数 | 用途 |' },
  en: {
    title: 'Functions',
    all: 'All functions',
    use: 'In a cell:',
    name: 'NAME',
    columns: '| Function | What for |',
  },
} as const

/**
 * The pages of the functions and of the errors, each in both languages, and a list of the functions, by their path in the
 * folder of the help.
 */
export function helpPages(): Map<string, string> {
  const sources = ['functions', 'errors'].flatMap((folder) =>
    readdirSync(join(docs, folder))
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .map((name) => `${folder}/${name}`),
  )
  const names = new Map([
    ...sources.map((source) => [source, nameOf(source)] as const),
    [index, 'index.html'],
  ])
  const pages = (['zh', 'en'] as const).flatMap((language) =>
    [...names].map(([source, name]) => {
      const markdown =
        source === index
          ? functionList(language)
          : languageHalf(readFileSync(join(docs, source), 'utf8'), language)
      const body = renderMarkdown(markdown, (href) => names.get(posix.join(posix.dirname(source), href)))
      const title = source === index ? words[language].title : titleOf(source)
      const page = renderHelpPage({ language, title: `${title} · ZC`, links: links(language, name), body })
      return [`${helpLanguages[language]}/${name}`, page] as const
    }),
  )
  return new Map(pages)
}

const nameOf = (source: string): string => posix.basename(source).replace(/\.md$/, '.html')

const titleOf = (source: string): string =>
  `${source.startsWith('functions/') ? 'ZC.' : ''}${posix.basename(source, '.md')}`

function functionList(language: Language): string {
  const { title, use, name, columns } = words[language]
  const rows = zcFunctions.map((f) => `| [ZC.${f.name}](${f.name}.md) | ${f.summary[language]} |`)
  return `# ${title}\n\n${use} \`=ZC.${name}(…)\`\n\n${[columns, '|---|---|', ...rows].join('\n')}\n`
}

function links(language: Language, name: string): string {
  const other = language === 'zh' ? 'en' : 'zh'
  const tag = helpLanguages[other]
  const inOther = { zh: '中文', en: 'English' }[other]
  return (
    `<nav><a href="index.html">${words[language].all}</a>` +
    `<a href="../${tag}/${name}" lang="${tag}" hreflang="${tag}">${inOther}</a></nav>`
  )
}
