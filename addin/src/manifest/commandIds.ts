/**
 * What a button of the ribbon runs, by the name the page gives to `Office.actions.associate`.
 *
 * office.js looks a name up without regard to case, and first among the page's globals, a dot meaning a member: nothing
 * of ours may be called `window.ZC`. The unified manifest takes at most 64 characters.
 */
export const commandIds = ['ZC.InsertTables', 'ZC.Recalculate', 'ZC.Reactivate', 'ZC.ExplainCell'] as const

export type CommandId = (typeof commandIds)[number]
