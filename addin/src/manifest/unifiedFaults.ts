import { pathOf } from './addressFaults.ts'
import type { BuiltFile } from './BuiltFile.ts'
import { commandIds } from './commandIds.ts'
import { paths } from './describeAddin.ts'
import { readPngSize } from './readPngSize.ts'
import { textsOf } from './textsOf.ts'
import type { UnifiedManifest } from './UnifiedManifest.ts'

/** Semantic, as the schema says of itself in words alone. */
const VERSION = /^\d+\.\d+\.\d+$/

/**
 * What is wrong with the unified manifest beside its schema, which was checked before: its files, its commands, and how
 * it stands to the XML manifest.
 */
export function unifiedFaults(manifest: UnifiedManifest, file: BuiltFile): string[] {
  const { additionalLanguages } = manifest.localizationInfo
  return [
    ...(VERSION.test(manifest.version) ? [] : [`version ${manifest.version} is not three numbers`]),
    ...addressFaults(manifest, manifest.extensions[0].runtimes[0]?.code.page ?? '', file),
    ...iconFaults(manifest, file),
    ...actionFaults(manifest),
    ...(permits(manifest) ? [] : ['the permission Document.ReadWrite.User is not asked for']),
    ...twinFaults(manifest, file),
    ...additionalLanguages.flatMap(({ file: name }) => languageFaults(manifest, name, file)),
  ]
}

const permits = ({ authorization }: UnifiedManifest): boolean =>
  authorization.permissions.resourceSpecific.some(({ name }) => name === 'Document.ReadWrite.User')

/** Addresses that are not https, lead to another origin than the page, or name a file that was not built. */
function addressFaults(value: unknown, page: string, file: BuiltFile): string[] {
  const origin = URL.canParse(page) ? new URL(page).origin : ''
  return [...textsOf(value)]
    .filter(([path, text]) => path !== '$schema' && /^https?:/i.test(text))
    .flatMap(([path, text]) => {
      if (!text.startsWith('https://')) return [`${path}: ${text} is not an https address`]
      if (new URL(text).origin !== origin) return [`${path}: ${text} is not of ${origin}`]
      return file(pathOf(text)) ? [] : [`${path}: ${text} names a file that was not built`]
    })
}

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

/** With the id of the XML manifest Microsoft 365 would take the two for one; without the link it shows both. */
function twinFaults({ id, extensions: [{ alternates }] }: UnifiedManifest, file: BuiltFile): string[] {
  const xml = new TextDecoder().decode(file(paths.manifest) ?? new Uint8Array())
  const twin = /<Id>(.*)<\/Id>/.exec(xml)?.[1]
  const hidden = alternates.map(({ hide }) => hide.customOfficeAddin.officeAddinId)
  return [
    ...(id === twin ? [`the id ${id} is that of ${paths.manifest} too`] : []),
    ...(twin !== undefined && hidden.includes(twin) ? [] : [`${paths.manifest} is not hidden by its id`]),
  ]
}

function languageFaults(manifest: UnifiedManifest, name: string, file: BuiltFile): string[] {
  const bytes = file(name)
  if (!bytes) return [`${name} was not built`]
  const own = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, string>
  const texts = textsOf(manifest)
  const metadata = 'extensions[0].runtimes[0].customFunctions.metadataUrl'
  const { page } = manifest.extensions[0].runtimes[0]!.code
  return [
    ...Object.keys(own)
      .filter((path) => path !== '$schema' && !texts.has(path))
      .map((path) => `${name}: the manifest has no text ${path}`),
    ...(own[metadata] === undefined || own[metadata] === texts.get(metadata)
      ? [`${name}: there is no function metadata of its own`]
      : []),
    ...addressFaults(
      Object.fromEntries(Object.entries(own).filter(([key]) => key !== '$schema')),
      page,
      file,
    ),
  ]
}
