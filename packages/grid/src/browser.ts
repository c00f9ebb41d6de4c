export { createGrid } from './page/createGrid.ts'
export type { Grid } from './page/Grid.ts'
