/** One thing Excel would refuse, or silently not do. */
export interface ManifestFault {
  readonly rule:
    | 'xml'
    | 'order'
    | 'required'
    | 'id'
    | 'version'
    | 'https'
    | 'origin'
    | 'file'
    | 'resid'
    | 'length'
    | 'icon'
    | 'override'
    | 'namespace'
    | 'metadata'
    | 'runtime'
    | 'ribbon'
    | 'command'
  readonly line: number
  readonly text: string
}
