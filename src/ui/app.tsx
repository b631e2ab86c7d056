import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import { ResultsProvider } from './engine/results'
import { ErrorBoundary } from './shell/error-boundary'
import { KeySheet } from './shell/key-sheet'
import { NoticeBanner } from './shell/notice-banner'
import { OpenPlace } from './shell/open-place'
import { PlacesBar } from './shell/places-bar'
import { PrintAddress } from './shell/print-address'
import { SkipLinks } from './shell/skip-links'
import { Strip } from './shell/strip'
import { TopBar } from './shell/top-bar'
import { useKeys } from './shell/use-keys'
import { usePageTitle } from './shell/use-page-title'
import { stored } from './state/case'
import { keepAddress } from './state/page-state'
import { colorSchemeManager } from './theme/color-scheme'
import { cssVariables, printVariables } from './theme/css-variables'
import { mantineTheme } from './theme/mantine-theme'
import { Patterns } from './theme/patterns'

export function App() {
  return (
    <MantineProvider
      theme={mantineTheme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <style>{printVariables}</style>
      <ErrorBoundary name="The page">
        <ResultsProvider fallback={stored.answer}>
          <Page />
        </ResultsProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}

function Page() {
  const keySheet = useKeys()
  usePageTitle()
  useEffect(keepAddress, [])
  return (
    <>
      <SkipLinks />
      <Patterns />
      <TopBar onHelp={keySheet.open} />
      <Strip />
      <PrintAddress />
      <NoticeBanner />
      <OpenPlace />
      <PlacesBar />
      <KeySheet isOpen={keySheet.isOpen} onClose={keySheet.close} />
    </>
  )
}
