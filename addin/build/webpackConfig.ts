import { dirname, join } from 'node:path'
import CopyPlugin from 'copy-webpack-plugin'
import HtmlPlugin from 'html-webpack-plugin'
import webpack, { type Compiler, type Configuration } from 'webpack'
import { paths } from '../src/manifest/describeAddin.ts'
import type { AddinSettings } from './AddinSettings.ts'
import { libraryFile } from './libraryFile.ts'
import { madeFiles } from './madeFiles.ts'
import { renderPage } from './renderPage.ts'

/** The files of office.js that Excel asks for: it picks by platform, so all of Excel's, in two languages. */
const excelFiles = [
  'office.js',
  'excel-*.js',
  'es6-promise.js',
  '{en-us,zh-cn}/*.js',
  'telemetry/*.js',
  'o15*.js',
]

/**
 * One entry registers the functions; the pane is a chunk of its own, asked for later.
 *
 * @param folder - Where the built files go.
 */
export function webpackConfig(
  settings: AddinSettings,
  folder: string,
  mode: 'production' | 'development',
): Configuration {
  const home = join(import.meta.dirname, '..')
  const library = dirname(libraryFile('office.js'))
  return {
    mode,
    context: home,
    // Without the year webpack looks for the global object with `new Function`, which the page's policy forbids.
    target: ['web', 'es2022'],
    entry: { [paths.script.replace(/\.js$/, '')]: './src/main.ts' },
    output: { path: folder, filename: '[name].js', chunkFilename: '[name].[contenthash:8].js', clean: true },
    // Packages are taken from source, as everywhere in this repository. No source map that needs eval: the page's
    // policy forbids it.
    resolve: {
      conditionNames: ['zc-source', 'import', 'module', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
    module: { rules: [{ test: /\.tsx?$/, loader: 'swc-loader', options: swc }] },
    devtool: mode === 'production' ? false : 'source-map',
    performance: { hints: false },
    plugins: [
      new HtmlPlugin({
        filename: paths.page,
        templateContent: renderPage(settings),
        inject: false,
        minify: false,
      }),
      { apply: (compiler) => emitMade(compiler, settings) },
      ...(settings.officeJs === 'self'
        ? [
            new CopyPlugin({
              patterns: [join(library, '..', 'LICENSE.md'), ...excelFiles].map((from) => ({
                ...unchanged,
                from,
                context: library,
              })),
            }),
          ]
        : []),
    ],
  }
}

/** As they are: the licence of office.js allows copies, and no changes by a minimizer. */
const unchanged = {
  to: 'office-js',
  info: { minimized: true },
  globOptions: { ignore: ['**/*.debug.js', '**/outlook_*'] },
}

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
}

function emitMade(compiler: Compiler, settings: AddinSettings): void {
  compiler.hooks.thisCompilation.tap('zc-made-files', (compilation) => {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
    compilation.hooks.processAssets.tap({ name: 'zc-made-files', stage }, () => {
      for (const [path, content] of madeFiles(settings)) {
        const bytes = typeof content === 'string' ? content : Buffer.from(content)
        compilation.emitAsset(path, new webpack.sources.RawSource(bytes))
      }
    })
  })
}
