/** Gives the bytes of a file of the built add-in by its path under the origin; undefined where there is none. */
export type BuiltFile = (path: string) => Uint8Array | undefined
