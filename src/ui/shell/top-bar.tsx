import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconArrowBackUp, IconArrowForwardUp, IconMoon, IconQuestionMark, IconSun } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { actions } from '@/ui/state/page-state'
import { useHistory } from '@/ui/state/use-recipe'
import { CopyLink } from './copy-link'
import { IconButton } from './icon-button'
import { PhoneSheet } from './phone-sheet'
import { PlaceButtons } from './place-buttons'
import { TextSize } from './text-size'
import classes from './top-bar.module.css'
import { shellText } from './words'

const AboutDialog = lazy(() => import('./about-dialog').then(({ AboutDialog }) => ({ default: AboutDialog })))

/** Name, places, and what belongs to the whole page. */
export function TopBar({ onHelp }: { readonly onHelp: () => void }) {
  const isPhone = useMediaQuery('(max-width: 599px)', false, { getInitialValueInEffect: false })
  const [isAboutOpen, setIsAboutOpen] = useState(false)
  const openAbout = () => setIsAboutOpen(true)
  return (
    <header className={classes.bar}>
      <span className={classes.name}>{shellText.name}</span>
      {!isPhone && (
        <nav aria-label="Places" className={classes.places}>
          <PlaceButtons />
          <button type="button" onClick={openAbout}>
            {shellText.about}
          </button>
        </nav>
      )}
      {isPhone ? <PhoneSheet onHelp={onHelp} onAbout={openAbout} /> : <BarTools onHelp={onHelp} />}
      <Suspense>{isAboutOpen && <AboutDialog onClose={() => setIsAboutOpen(false)} />}</Suspense>
    </header>
  )
}

/** Undo, redo, link, theme, help: the same on the bar and in the phone's sheet. */
export function BarTools({ onHelp }: { readonly onHelp: () => void }) {
  const { past, future, origin } = useHistory()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark'
  return (
    <div className={classes.tools}>
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
