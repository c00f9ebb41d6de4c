import { cn2026 } from '@zerocarbon/factors'
import { createGrid, type Grid } from '@zerocarbon/grid/browser'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue } from '@zerocarbon/workbook'

/** Opens the lithium sample in a sheet that knows no ZC function. */
export async function openBare(app: HTMLElement): Promise<{ readonly grid: Grid }> {
  const container = document.createElement('div')
  container.className = 'bare'
  app.append(container)
  const catalogue = {
    ...createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' }),
    functions: [],
  }
  const grid = createGrid({ container, catalogue, language: 'zh', dark: false })
  const response = await fetch('/samples/lithium-cell-plant.xlsx')
  await grid.open(new Uint8Array(await response.arrayBuffer()), 'lithium-cell-plant.xlsx')
  return { grid }
}
