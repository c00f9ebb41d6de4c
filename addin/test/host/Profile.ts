/** A version of Excel as an add-in tells it from others: by the requirement sets it says it has. */
export interface Profile {
  readonly name: string
  /** Highest version of each requirement set. Texts, since 1.20 comes after 1.9. */
  readonly sets: Readonly<Record<string, string>>
  /** Whether functions may take and give data types: CustomFunctionsRuntime 1.4. */
  readonly hasDataTypes: boolean
}

const common = { RichApiRuntime: '1.2', RibbonApi: '1.2', AddinCommands: '1.3', DialogApi: '1.2' }

/**
 * Excel of Microsoft 365, and of Office LTSC 2021, whose functions know no data types and whose cells know no notes.
 *
 * Source: Microsoft's tables of requirement sets (Excel, custom functions, shared runtime), late 2025.
 */
export const profiles: Readonly<Record<'m365' | 'ltsc2021', Profile>> = {
  m365: {
    name: 'Microsoft 365',
    sets: { ...common, ExcelApi: '1.20', SharedRuntime: '1.2', CustomFunctionsRuntime: '1.5' },
    hasDataTypes: true,
  },
  ltsc2021: {
    name: 'Office LTSC 2021',
    sets: { ...common, ExcelApi: '1.14', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' },
    hasDataTypes: false,
  },
}
