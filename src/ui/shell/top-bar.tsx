import { useMediaQuery } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { BarTools } from './bar-tools'
import { PhoneSheet } from './phone-sheet'
import { PlaceButtons } from './place-buttons'
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
