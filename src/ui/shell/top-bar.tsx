import { useMediaQuery } from '@mantine/hooks'
import { Suspense, useState } from 'react'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { WhatIfChip } from '@/ui/what-if/what-if-chip'
import { BarTools } from './bar-tools'
import { CasePicker } from './case-picker'
import { MoreSheet } from './more-sheet'
import { PlaceButtons } from './place-buttons'
import { StripContents } from './strip'
import classes from './top-bar.module.css'
import { shellText } from './words'

const AboutDialog = lazyPart(async () => (await import('./about-dialog')).AboutDialog)

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
          <button type="button" className={classes.about} onClick={openAbout}>
            {shellText.about}
          </button>
        </nav>
      )}
      {!isPhone && <BarTools onHelp={onHelp} />}
      <div className={classes.more}>
        {isPhone && <CasePicker />}
        {isPhone && <WhatIfChip />}
        <MoreSheet onHelp={onHelp} onAbout={openAbout}>
          {isPhone && <StripContents />}
        </MoreSheet>
      </div>
      {isAboutOpen && (
        <ErrorBoundary name={shellText.about}>
          <Suspense>
            <AboutDialog onClose={() => setIsAboutOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </header>
  )
}
