import type { BuiltFile } from './BuiltFile.ts'
import { paths } from './describeAddin.ts'
import { childNamed, everyElement, readXml } from './readXml.ts'
import type { UnifiedManifest } from './UnifiedManifest.ts'

/** Where the unified manifest says another thing than the XML manifest beside it. */
export function twinFaults(manifest: UnifiedManifest, file: BuiltFile): string[] {
  const [{ alternates, requirements, runtimes }] = manifest.extensions
  const xml = readXml(new TextDecoder().decode(file(paths.manifest) ?? new Uint8Array()))
  if (!('root' in xml)) return [`${paths.manifest} is not there or no XML`]
  const elements = everyElement(xml.root)
  const own = (name: string): string | undefined => childNamed(xml.root, name)?.text
  const twin = own('Id')
  const hidden = alternates.map(({ hide }) => hide.customOfficeAddin.officeAddinId)
  const resid = elements.find(({ name }) => name === 'Namespace')?.attributes['resid']
  const namespace = elements.find(({ attributes }) => resid !== undefined && attributes['id'] === resid)
  const sets = elements
    .filter(({ name }) => name === 'Set')
    .map(({ attributes }) => `${attributes['Name'] ?? ''} ${attributes['MinVersion'] ?? ''}`)
  const writes = manifest.authorization.permissions.resourceSpecific.some(
    ({ name }) => name === 'Document.ReadWrite.User',
  )
  const differs = (what: string, here: string, there = ''): string[] =>
    here === there ? [] : [`${what} ${here} is not that of ${paths.manifest}, ${there}`]
  return [
    // With the id of the XML manifest Microsoft 365 would take the two for one; without the link it shows both.
    ...(manifest.id === twin ? [`the id ${manifest.id} is that of ${paths.manifest} too`] : []),
    ...(twin !== undefined && hidden.includes(twin) ? [] : [`${paths.manifest} is not hidden by its id`]),
    // Semantic versions have three numbers; the fourth is the XML manifest's alone.
    ...differs('the version', manifest.version, own('Version')?.split('.').slice(0, 3).join('.')),
    ...runtimes.flatMap(({ customFunctions }) =>
      [customFunctions.namespace.id, customFunctions.namespace.name].flatMap((name) =>
        differs('the namespace', name, namespace?.attributes['DefaultValue']),
      ),
    ),
    ...runtimes
      .flatMap(({ code, customFunctions }) => [code.page, code.script, customFunctions.metadataUrl])
      .filter(
        (url) =>
          !elements.some(({ name, attributes }) => name === 'bt:Url' && attributes['DefaultValue'] === url),
      )
      .map((url) => `${url} is no address of ${paths.manifest}`),
    ...differs(
      'the list of requirement sets',
      requirements.capabilities.map(({ name, minVersion }) => `${name} ${minVersion}`).join(', '),
      sets.join(', '),
    ),
    ...(writes === (own('Permissions') === 'ReadWriteDocument')
      ? []
      : [`the permissions are not those of ${paths.manifest}`]),
  ]
}
