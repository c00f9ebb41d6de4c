import { iconSizes, paths, ribbonSizes } from './describeAddin.ts'
import { drawIcon } from './drawIcon.ts'
import { marks, type Mark } from './marks.ts'

/** Every icon the manifests name, by its path. */
export function drawnIcons(): Map<string, Uint8Array> {
  const sizes = (mark: Mark): readonly number[] => (mark === 'zc' ? iconSizes : ribbonSizes)
  return new Map([
    ...(Object.keys(marks) as Mark[]).flatMap((mark) =>
      sizes(mark).map((size) => [paths.icon(size, mark), drawIcon(size, mark)] as const),
    ),
    // Teams shows it on its own colours.
    [paths.outline, drawIcon(32, 'zc', 'none')],
  ])
}
