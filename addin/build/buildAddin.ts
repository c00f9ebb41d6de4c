// npm run addin:build -- [--origin https://HOST] [--office-js global|china|self]
import { join } from 'node:path'
import { readAddinSettings } from './AddinSettings.ts'
import { bundleAddin, functionsSize } from './bundleAddin.ts'
import { bundleWps } from './bundleWps.ts'

const folder = join(import.meta.dirname, '..', 'dist')
try {
  const settings = readAddinSettings(process.argv.slice(2))
  const faults = await bundleAddin(settings, folder)
  if (faults.length > 0) {
    console.error(faults.join('\n'))
    process.exitCode = 1
  } else {
    await bundleWps(join(folder, 'wps'))
    const size = functionsSize(folder).toFixed(1)
    console.log(
      `addin/dist: ${settings.origin}, office.js ${settings.officeJs}, 函数 / functions ${size} kB gzip; ` +
        '清单已校验 / manifests checked',
    )
  }
} catch (error) {
  console.error(error instanceof TypeError ? error.message : error)
  process.exitCode = 1
}
