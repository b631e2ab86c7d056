import { useEffect } from 'react'
import { useCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { placeTitles, shellText } from './words'

/** "Outlook · TikTok 2025 (2 changed) · Standoff" */
export function usePageTitle(): void {
  const { scenario } = useCase()
  const count = countOfChanges(useRecipe())
  const { name } = usePlace()
  const changed = count === 0 ? '' : ` (${count} changed)`
  useEffect(() => {
    document.title = `${placeTitles[name]} · ${scenario.title}${changed} · ${shellText.name}`
  }, [name, changed, scenario.title])
}
