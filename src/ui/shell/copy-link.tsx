import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './copy-link.module.css'
import { shellText } from './words'

/** Copies the exact screen and says what the link holds. */
export function CopyLink() {
  const { currentLink } = useCase(pageState)
  const [said, setSaid] = useState('')
  const changed = countOfChanges(useRecipe())
  useEffect(() => {
    if (said === '') return
    const timer = window.setTimeout(() => setSaid(''), 4000)
    return () => window.clearTimeout(timer)
  }, [said])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(currentLink())
      setSaid(shellText.copied(changed))
    } catch {
      setSaid(shellText.copyFailed)
    }
  }
  return (
    <span className={classes.copy}>
      <Button size="sm" onClick={() => void copy()}>
        {shellText.copyLink}
      </Button>
      <span role="status" className={classes.said}>
        {said}
      </span>
    </span>
  )
}
