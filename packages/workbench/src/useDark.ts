import { useSyncExternalStore } from 'react'
import type { Preferences } from './preferences.ts'

const query = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)')

/** Whether the page is dark: as chosen, or as the machine is. */
export function useDark(theme: Preferences['theme']): boolean {
  const system = useSyncExternalStore(
    (changed) => {
      const media = query()
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => query().matches,
  )
  return theme === 'system' ? system : theme === 'dark'
}
