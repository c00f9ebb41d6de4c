/** One sentence about what went wrong, read out at once; stays until it is closed. */
export function ErrorBar({
  message,
  close,
  onClose,
}: {
  readonly message: string
  readonly close: string
  readonly onClose: () => void
}): React.JSX.Element {
  return (
    <div className="error-bar" role="alert">
      <span>{message}</span>
      <button type="button" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}
