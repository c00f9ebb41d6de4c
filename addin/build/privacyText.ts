import type { Text } from '@zerocarbon/accounting/trace'
import type { AddinDescription } from '../src/manifest/describeAddin.ts'

/** What becomes of data, in Markdown: the page Microsoft 365 asks for. It says what the code does, and who else is involved. */
export function privacyText({ name, origin }: AddinDescription): Text {
  return {
    zh: `# ${name.zh} 隐私说明

计算都在装有 Excel 的这台电脑上进行。加载项不要账号，不设 cookie，不做统计，不把工作簿的任何内容发到别处。
页面、函数说明和图标从 ${origin} 取得；这台服务器和普通网站一样，看得到谁在什么时候取了文件。
Office 自身的程序库由微软提供（自行托管时除外），微软怎样处理诊断数据，见微软的隐私声明。
`,
    en: `# Privacy of ${name.en}

Everything is calculated on the computer that runs Excel. The add-in wants no account, sets no cookie, counts nothing and
sends nothing of the workbook anywhere.
The page, the descriptions of the functions and the icons come from ${origin}; like any web server it can see who fetches
a file and when.
Office's own library comes from Microsoft unless it is self-hosted; what Microsoft does with diagnostic data is said in
Microsoft's privacy statement.
`,
  }
}
