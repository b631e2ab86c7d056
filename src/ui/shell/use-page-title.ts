import { useEffect } from 'react'
import { scenario } from '@/ui/state/case'
import { useRecipe } from '@/ui/state/use-recipe'
import { shellText } from './words'

/** "Outlook · TikTok 2025 (2 changed) · Standoff" */
export function usePageTitle(): void {
  const count = Object.keys(useRecipe().changes).length
  const changed = count === 0 ? '' : ` (${count} changed)`
  useEffect(() => {
    document.title = `${shellText.outlook} · ${scenario.title}${changed} · ${shellText.name}`
  }, [changed])
}
