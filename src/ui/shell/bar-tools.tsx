import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconMoon, IconQuestionMark, IconSun } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { pageState } from '@/ui/state/page-state'
import { useHistory, useRecipe } from '@/ui/state/use-recipe'
import { IconButton } from './icon-button'
import { TextSize } from './text-size'
import classes from './top-bar.module.css'
import { shellText } from './words'

/** Undo, redo, link, theme, help: the same on the bar and behind ⋯. */
export function BarTools({ onHelp }: { readonly onHelp: () => void }) {
  const { actions } = useCase(pageState)
  const { past, future, origin } = useHistory()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return (
    <div className={`so-line ${classes.tools}`}>
      <IconButton label={shellText.undo} isDisabled={past.length === 0 && origin === undefined} onClick={actions.undo}>
        <IconArrowBackUp size={18} />
      </IconButton>
      <IconButton label={shellText.redo} isDisabled={future.length === 0} onClick={actions.redo}>
        <IconArrowForwardUp size={18} />
      </IconButton>
      <CopyLink />
      <IconButton
        label={isDark ? shellText.toLight : shellText.toDark}
        onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
      >
        {isDark ? <IconSun size={18} /> : <IconMoon size={18} />}
      </IconButton>
      <TextSize />
      <IconButton label={shellText.help} onClick={onHelp}>
        <IconQuestionMark size={18} />
      </IconButton>
    </div>
  )
}

/** Copies the exact screen and says what the link holds. */
function CopyLink() {
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
