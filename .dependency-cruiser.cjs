// An arrow may be followed, never walked back. A package or folder without a line here may import nothing of ours.
const packages = {
  accounting: [],
  factors: ['packages/accounting/'],
  // Rules judge facts; how a fact was computed is none of their business.
  'rules-engine': [
    'packages/accounting/src/quantity/',
    'packages/accounting/src/trace/',
    'packages/accounting/src/errors/',
  ],
  workbook: ['packages/rules-engine/', 'packages/factors/', 'packages/accounting/'],
  // The bytes of a file need the model of a workbook and the errors, not the arithmetic.
  xlsx: ['packages/workbook/src/model/', 'packages/accounting/src/errors/'],
  // Factors and rules only for tests: a host hands the grid a catalogue that is ready.
  grid: [
    'packages/xlsx/',
    'packages/workbook/',
    'packages/rules-engine/',
    'packages/factors/',
    'packages/accounting/',
  ],
  // Against the host port only: no grid, no file, no Office.js.
  pane: ['packages/workbook/', 'packages/rules-engine/', 'packages/factors/', 'packages/accounting/'],
  workbench: ['packages/'],
  cli: ['packages/'],
}
const calculations = ['inventory', 'process', 'green', 'offset', 'footprint', 'cbam', 'park', 'uncertainty']
const folders = {
  errors: [],
  quantity: ['errors'],
  trace: ['quantity', 'errors'],
  factor: ['trace', 'quantity', 'errors'],
  steam: ['trace', 'quantity', 'errors'],
  ...Object.fromEntries(calculations.map((name) => [name, ['factor', 'trace', 'quantity', 'errors']])),
  process: ['steam', 'factor', 'trace', 'quantity', 'errors'],
  // What an inventory's energy is made of and where it goes.
  energy: ['inventory', 'factor', 'trace', 'quantity', 'errors'],
  // What several calculations give, put together.
  totals: [...calculations, 'factor', 'trace', 'quantity', 'errors'],
}
// Support for tests: it may see everything, and only tests may see it.
folders.testing = Object.keys(folders)
const names = (table) => Object.keys(table).join('|')

const betweenPackages = Object.entries(packages).map(([name, allowed]) => ({
  name: `${name}-imports-only-below`,
  comment: `${name} may import: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: {
    path: '^(packages|samples|tools)/',
    pathNot: [name, ...allowed].map((place, i) => (i ? `^${place}` : `^packages/${place}/`)),
  },
}))

const folderRule = (name, allowed, who, isTest) => ({
  name: `accounting-${name}${who}-imports-only-below`,
  comment: `accounting/src/${name} may import: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^packages/accounting/src/${name}/.*${isTest ? '\\.test\\.ts$' : '(?<!\\.test)\\.ts$'}` },
  to: {
    path: '^packages/accounting/',
    pathNot: `^packages/accounting/(src/(${[name, ...allowed].join('|')})${isTest ? '|vectors' : ''})/`,
  },
})
const betweenFolders = Object.entries(folders).flatMap(([name, allowed]) => [
  folderRule(name, allowed, '', false),
  folderRule(name, [...allowed, 'testing'], '-tests', true),
])

module.exports = {
  forbidden: [
    ...betweenPackages,
    ...betweenFolders,
    {
      name: 'package-without-a-place',
      comment: 'A new package gets its line in the table at the top of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: `^packages/(?!(?:${names(packages)})/)([^/]+)/` },
      to: { path: '^(packages|samples|tools)/', pathNot: '^packages/$1/' },
    },
    {
      name: 'accounting-folder-without-a-place',
      comment: 'A new folder of accounting gets its line in the table at the top of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: `^packages/accounting/src/(?!(?:${names(folders)})/)[^/]+/` },
      to: { path: '^packages/accounting/' },
    },
    {
      name: 'nobody-imports-cli',
      comment: 'The command line is a host: what others need of it belongs lower.',
      severity: 'error',
      from: { pathNot: '^packages/cli/' },
      to: { path: '^packages/cli/' },
    },
    {
      name: 'addin-imports-only-below',
      comment: 'The add-in is a host: pane, workbook, rules and arithmetic, no other host and no file.',
      severity: 'error',
      from: { path: '^addin/', pathNot: '^addin/(test|e2e)/' },
      to: {
        path: '^(packages|samples|tools)/',
        pathNot: '^packages/(pane|workbook|factors|rules-engine|accounting)/',
      },
    },
    {
      name: 'played-excel-is-for-tests',
      comment:
        'What plays Excel calculates with the grid and reads files; nothing that is shipped may lean on it.',
      severity: 'error',
      from: { path: '^addin/', pathNot: '^addin/(test|e2e)/|\\.test\\.ts$' },
      to: { path: '^addin/(test|e2e)/' },
    },
    {
      name: 'nobody-imports-addin',
      comment: 'The add-in is a host: what others need of it belongs lower.',
      severity: 'error',
      from: { pathNot: '^addin/' },
      to: { path: '^addin/' },
    },
    {
      name: 'functions-before-pane',
      comment: 'Cells are calculated before and without the pane: only the pane folder knows React.',
      severity: 'error',
      from: { path: '^addin/', pathNot: '^addin/src/pane/' },
      to: { path: '(^packages/pane/|node_modules/react)', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'nobody-imports-samples',
      comment: 'Samples are data; tests read them as files.',
      severity: 'error',
      from: { pathNot: '^samples/' },
      to: { path: '^samples/' },
    },
    {
      name: 'no-circular',
      comment: 'Files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-node-in-the-core',
      comment:
        'The core runs in a spreadsheet: no file system, clock or network. Build scripts, tests and the CLI may.',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: '^packages/(cli/|workbench/(build\\.mjs|e2e/|serve/)|[^/]+/build/)|\\.test\\.ts$',
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'one-door-for-numbers',
      comment: 'Decimals come through accounting/src/quantity/decimal.ts only.',
      severity: 'error',
      from: { pathNot: '^packages/accounting/src/quantity/decimal\\.ts$' },
      to: { path: '(^|node_modules/)decimal\\.js' },
    },
    {
      name: 'through-the-exports',
      comment: 'Another package is imported by its name, not by a path into its folder.',
      severity: 'error',
      from: { path: '^(packages/[^/]+|samples|tools|addin)/' },
      to: { path: '^(packages|samples|tools|addin)/', pathNot: '^$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that leads nowhere would escape every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // swc, because dependency-cruiser does not know TypeScript 7; imports of types count as imports.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|coverage)/' },
    enhancedResolveOptions: {
      conditionNames: ['zc-source', 'node', 'import', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
}
