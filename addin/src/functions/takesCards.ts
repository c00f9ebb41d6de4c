/**
 * Whether this Excel shows numbers with cards: ExcelApi 1.19 and CustomFunctionsRuntime 1.4. Volume-licensed versions
 * do not, and would show `#VALUE!`.
 */
export function takesCards(): boolean {
  if (typeof Office !== 'object') return false
  // A runtime of functions alone has no context.
  const context = Office.context as Partial<Office.Context> | undefined
  const requirements = context?.requirements
  return (
    requirements !== undefined &&
    requirements.isSetSupported('ExcelApi', '1.19') &&
    requirements.isSetSupported('CustomFunctionsRuntime', '1.4')
  )
}
