export { createGrid, type Grid } from './page/createGrid.ts'
