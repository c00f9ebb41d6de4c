import { tool } from './child.mjs'
import { findBrowser } from './findBrowser.mjs'

const testReport = 'node_modules/.cache/zc/vitest.json'
const browserReport = 'node_modules/.cache/zc/browser.json'

const own = (script, ...args) => [process.execPath, `tools/${script}`, ...args]

/**
 * What must hold before a change is done, the quick ones first. `build` makes the bundle before; `report` names the
 * file with counts.
 */
export const gates = [
  {
    name: 'format',
    zh: '排版一致(npm run format 可自动改好)',
    en: 'one layout for every file (npm run format repairs it)',
    command: () => [...tool('prettier'), '--check', '.'],
  },
  {
    name: 'lint',
    zh: '静态检查,含需要类型的规则,警告也算失败',
    en: 'static rules, also those that need types; a warning fails',
    command: () => [...tool('oxlint'), '--type-aware', '--deny-warnings'],
  },
  {
    name: 'types',
    zh: '每个包都通过类型检查',
    en: 'every package passes the type check',
    command: () => own('types.mjs'),
  },
  {
    name: 'layers',
    zh: '包与文件夹之间的依赖方向',
    en: 'the direction of imports between packages and folders',
    command: () => own('layers.mjs'),
  },
  {
    name: 'unused',
    zh: '没有多余的文件、导出和依赖',
    en: 'no file, export or dependency that nobody uses',
    command: () => [...tool('knip'), '--no-progress', '--no-config-hints'],
  },
  {
    name: 'words',
    zh: '没有本机路径、镜像地址、待办标记和被跳过的测试',
    en: 'no paths of one machine, registry hosts, unfinished marks or skipped tests',
    command: () => own('words.mjs'),
  },
  {
    name: 'factors',
    zh: '入库的因子集与 CSV 算出的一致',
    en: 'the committed factor set is what the CSV tables give',
    command: () => own('run.mjs', 'packages/factors/build/buildFactorSet.ts', '--check'),
  },
  {
    name: 'rules',
    zh: '入库的规则包与 rules/ 一致,用例全部通过',
    en: 'the committed rule bundle is what rules/ gives, and every case passes',
    command: () => own('run.mjs', 'packages/rules-engine/build/buildRules.ts', '--check'),
  },
  {
    name: 'samples',
    zh: '入库的样例与生成脚本的结果一致',
    en: 'the committed samples are what their script makes',
    command: () => own('run.mjs', 'samples/make/makeSamples.ts', '--check'),
  },
  {
    name: 'docs',
    zh: '函数页与错误页和代码一致',
    en: 'the pages of functions and errors are what the code says',
    command: () => own('run.mjs', 'packages/workbook/build/makeDocs.ts', '--check'),
  },
  {
    name: 'size',
    zh: '命令行程序包与 Excel 加载项的函数脚本都不超过上限(.size-limit.json)',
    en: 'the command-line bundle and the functions of the Excel add-in keep their limits (.size-limit.json)',
    build: true,
    command: () => tool('size-limit'),
  },
  {
    name: 'test',
    zh: '单元测试、性质测试与覆盖率下限',
    en: 'unit and property tests, and the least coverage',
    build: true,
    report: testReport,
    command: () => [
      ...tool('vitest'),
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${testReport}`,
    ],
  },
  {
    name: 'browser',
    zh: '在真实浏览器里用键盘操作工作台,并做无障碍检查',
    en: 'the workbench in a real browser, by keyboard, and its accessibility',
    build: true,
    report: browserReport,
    lacks: () =>
      findBrowser() === undefined && process.env.ZC_REQUIRE_BROWSER !== '1'
        ? '没有浏览器:安装 Chromium 或 Chrome,或用 CHROMIUM_PATH 指明 / no browser: install Chromium or Chrome, or name one in CHROMIUM_PATH'
        : undefined,
    command: () => [
      ...tool('vitest'),
      'run',
      '--config',
      'vitest.browser.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${browserReport}`,
    ],
  },
]
