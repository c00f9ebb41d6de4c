import { metadataFaults, metadataIds, metadataPages } from '../metadata/metadataFaults.ts'
import { metadataParity } from '../metadata/metadataParity.ts'
import { pathOf } from './addressFaults.ts'
import { catalogueFaults } from './catalogueFaults.ts'
import { describeAddin } from './describeAddin.ts'
import type { ManifestFault } from './ManifestFault.ts'
import { childNamed, type XmlElement } from './readXml.ts'
import type { BuiltFile } from './BuiltFile.ts'

const NAMESPACE = /^[A-Za-z][A-Za-z0-9._]{0,31}$/
const { namespace: called } = describeAddin('')

/** A namespace Excel does not take, and function metadata that is missing, wrong, or differs between languages. */
export function functionFaults(elements: readonly XmlElement[], file: BuiltFile): ManifestFault[] {
  const point = elements.find(({ attributes }) => attributes['xsi:type'] === 'CustomFunctions')
  const resource = (element: XmlElement | undefined): XmlElement | undefined =>
    elements.find(
      ({ attributes }) => attributes['id'] !== undefined && attributes['id'] === element?.attributes['resid'],
    )
  const namespace = resource(childNamed(point, 'Namespace'))
  const metadata = resource(childNamed(childNamed(point, 'Metadata'), 'SourceLocation'))
  return [
    ...(namespace ? namespaceFaults(namespace) : []),
    ...(metadata ? languageFaults(metadata, elements, file) : []),
  ]
}

/** A translated namespace would break every formula in the other language. */
function namespaceFaults({ attributes, children, line }: XmlElement): ManifestFault[] {
  const name = attributes['DefaultValue'] ?? ''
  const rule = 'namespace'
  return [
    ...(NAMESPACE.test(name)
      ? []
      : [{ rule, line, text: `"${name}" is not 1 to 32 ASCII letters` } as const]),
    // Formulas in workbooks and in the help pages are written with ours.
    ...(name === called ? [] : [{ rule, line, text: `"${name}" is not ${called}` } as const]),
    ...(children.length === 0 ? [] : [{ rule, line, text: 'the namespace may not be translated' } as const]),
  ]
}

function languageFaults(
  { attributes, children, line }: XmlElement,
  elements: readonly XmlElement[],
  file: BuiltFile,
): ManifestFault[] {
  const files = [
    { address: attributes['DefaultValue'] ?? '', locale: 'default', line },
    ...children.map((child) => ({
      address: child.attributes['Value'] ?? '',
      locale: child.attributes['Locale'] ?? '',
      line: child.line,
    })),
  ]
  const fault = (at: number, text: string): ManifestFault => ({ rule: 'metadata', line: at, text })
  const spoken = new Set(
    elements
      .filter(({ name }) => /(?:^|:)Override$/.test(name))
      .map(({ attributes: own }) => own['Locale'] ?? ''),
  )
  const silent = [...spoken].filter((locale) => !files.some((item) => item.locale === locale))
  const texts = files.map(({ address }) =>
    new TextDecoder().decode(file(pathOf(address)) ?? new Uint8Array()),
  )
  const ids = texts.map((text) => metadataIds(text).join(' '))
  return [
    ...silent.map((locale) => fault(line, `there is no function metadata in ${locale}`)),
    ...files.flatMap(({ locale, line: at }, i) => [
      ...[...metadataFaults(texts[i]!), ...catalogueFaults(texts[i]!)].map((text) =>
        fault(at, `${locale}: ${text}`),
      ),
      ...(i === 0 ? [] : metadataParity(texts[i]!, texts[0]!)).map((text) => fault(at, `${locale}: ${text}`)),
      ...metadataPages(texts[i]!)
        .filter((page) => !file(pathOf(page)))
        .map((page) => fault(at, `${locale}: the help page ${page} was not built`)),
      ...(ids[i] === ids[0] ? [] : [fault(at, `${locale}: the ids differ from the default's`)]),
    ]),
  ]
}
