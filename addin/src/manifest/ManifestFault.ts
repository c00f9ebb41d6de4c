/** One thing Excel would refuse, or silently not do. */
export interface ManifestFault {
  readonly rule:
    | 'xml'
    | 'order'
    | 'required'
    | 'id'
    | 'version'
    | 'host'
    | 'requirement'
    | 'permission'
    | 'locale'
    | 'https'
    | 'origin'
    | 'file'
    | 'resid'
    | 'length'
    | 'icon'
    | 'override'
    | 'translation'
    | 'namespace'
    | 'metadata'
    | 'runtime'
    | 'ribbon'
    | 'command'
  readonly line: number
  readonly text: string
}
