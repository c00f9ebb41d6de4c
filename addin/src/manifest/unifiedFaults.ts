import { pathOf } from './addressFaults.ts'
import type { BuiltFile } from './BuiltFile.ts'
import { commandIds } from './commandIds.ts'
import { describeAddin, locales } from './describeAddin.ts'
import { readJson } from './readJson.ts'
import { readPngSize } from './readPngSize.ts'
import { renderUnified } from './renderUnified.ts'
import { renderUnifiedTexts } from './renderUnifiedTexts.ts'
import { shapeFaults } from './shapeFaults.ts'
import { textsOf } from './textsOf.ts'
import { twinFaults } from './twinFaults.ts'
import { unifiedAddressFaults } from './unifiedAddressFaults.ts'
import { unifiedFileKindFaults } from './unifiedFileKindFaults.ts'
import type { UnifiedManifest } from './UnifiedManifest.ts'

/** Semantic, as the schema says of itself in words alone. */
const VERSION = /^\d+\.\d+\.\d+$/
const ours = describeAddin('https://localhost')

/**
 * What is wrong with the unified manifest beside its schema, which was checked before: its files, its commands, and how
 * it stands to the XML manifest.
 */
export function unifiedFaults(manifest: UnifiedManifest, file: BuiltFile): string[] {
  // The schema leaves open much that Excel and the checks below need.
  const shape = shapeFaults(manifest, renderUnified(ours, 'en'))
  if (shape.length > 0) return shape
  const { additionalLanguages } = manifest.localizationInfo
  const tags = new Set(additionalLanguages.map(({ languageTag }) => languageTag.toLowerCase()))
  return [
    ...(VERSION.test(manifest.version) ? [] : [`version ${manifest.version} is not three numbers`]),
    ...unifiedAddressFaults(manifest, manifest.extensions[0].runtimes[0]?.code.page ?? '', file),
    ...iconFaults(manifest, file),
    ...unifiedFileKindFaults(manifest),
    ...actionFaults(manifest),
    ...(permits(manifest) ? [] : ['the permission Document.ReadWrite.User is not asked for']),
    ...twinFaults(manifest, file),
    ...locales.overrides
      .filter(([locale]) => !tags.has(locale.toLowerCase()))
      .map(([locale]) => `localizationInfo has no texts for ${locale}`),
    ...additionalLanguages.flatMap(({ file: name }) => languageFaults(manifest, name, file)),
  ]
}

const permits = ({ authorization }: UnifiedManifest): boolean =>
  authorization.permissions.resourceSpecific.some(({ name }) => name === 'Document.ReadWrite.User')

function iconFaults({ icons, extensions }: UnifiedManifest, file: BuiltFile): string[] {
  const groups = extensions[0].ribbons.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.groups))
  const wanted = [
    [icons.color, 192] as const,
    [icons.outline, 32] as const,
    ...groups
      .flatMap((group) => [group, ...group.controls])
      .flatMap((holder) => holder.icons.map(({ url, size }) => [pathOf(url), size] as const)),
  ]
  return wanted.flatMap(([path, size]) => {
    const found = readPngSize(file(path) ?? new Uint8Array())
    return found?.width === size && found.height === size
      ? []
      : [`${path} is not a PNG of ${String(size)} pixels square`]
  })
}

function actionFaults({ extensions: [{ runtimes, ribbons }] }: UnifiedManifest): string[] {
  const actions = runtimes.flatMap((runtime) => runtime.actions)
  const groups = ribbons.flatMap(({ tabs }) => tabs.flatMap((tab) => tab.groups))
  const controls = groups.flatMap((group) => group.controls)
  const ids = [...groups, ...controls].map(({ id }) => id)
  const known: readonly string[] = commandIds
  return [
    ...runtimes
      .filter(({ lifetime }) => lifetime !== 'long')
      .map(({ id }) => `the runtime ${id} has no lifetime "long"`),
    ...actions
      .filter(({ id, type }) => type === 'executeFunction' && !known.includes(id))
      .map(({ id }) => `"${id}" is no command of the page`),
    ...controls
      .filter(({ actionId }) => !actions.some(({ id }) => id === actionId))
      .map(({ id, actionId }) => `${id}: no runtime has the action ${actionId}`),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} stands twice`),
  ]
}

function languageFaults(manifest: UnifiedManifest, name: string, file: BuiltFile): string[] {
  const read = readJson(name, file)
  if ('fault' in read) return [read.fault]
  const own = read.value as Record<string, string>
  const texts = textsOf(manifest)
  const metadata = 'extensions[0].runtimes[0].customFunctions.metadataUrl'
  const { page } = manifest.extensions[0].runtimes[0]!.code
  return [
    ...Object.keys(own)
      .filter((path) => path !== '$schema' && !texts.has(path))
      .map((path) => `${name}: the manifest has no text ${path}`),
    ...Object.keys(renderUnifiedTexts(ours))
      .filter((path) => path !== '$schema' && (own[path] === undefined || own[path] === texts.get(path)))
      .map((path) => `${name}: ${path} is not translated`),
    ...(own[metadata] === undefined || own[metadata] === texts.get(metadata)
      ? [`${name}: there is no function metadata of its own`]
      : []),
    ...unifiedAddressFaults(
      Object.fromEntries(Object.entries(own).filter(([key]) => key !== '$schema')),
      page,
      file,
    ),
  ]
}
