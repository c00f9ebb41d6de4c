import { boundedWidth, paneWidths } from './preferences.ts'

/** Pixels an arrow key moves the edge. */
const STEP = 16

/** The edge between sheet and pane: dragged, moved by arrow keys, set back by a double click. */
export function PaneEdge({
  width,
  label,
  onWidth,
}: {
  readonly width: number
  readonly label: string
  readonly onWidth: (width: number) => void
}): React.JSX.Element {
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={paneWidths.least}
      aria-valuemax={paneWidths.most}
      tabIndex={0}
      onDoubleClick={() => onWidth(paneWidths.first)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') onWidth(boundedWidth(width + STEP))
        else if (event.key === 'ArrowRight') onWidth(boundedWidth(width - STEP))
        else return
        event.preventDefault()
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          onWidth(boundedWidth(window.innerWidth - event.clientX))
      }}
    />
  )
}
