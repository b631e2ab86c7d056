import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import { ResultsProvider } from './engine/results'
import { ErrorBoundary } from './shared/error-boundary'
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
import { CaseContext, type OpenCase, useCase } from './state/case'
import { pageState } from './state/page-state'
import { colorSchemeManager } from './theme/color-scheme'
import { cssVariables, printVariables } from './theme/css-variables'
import { mantineTheme } from './theme/mantine-theme'
import { Patterns } from './theme/patterns'

export function App({ open }: { readonly open: OpenCase }) {
  return (
    <CaseContext value={open}>
      <MantineProvider
        theme={mantineTheme}
        cssVariablesResolver={cssVariables}
        colorSchemeManager={colorSchemeManager}
        defaultColorScheme="auto"
      >
        <style>{printVariables}</style>
        <ErrorBoundary name="The page">
          <ResultsProvider fallback={open.stored.answer}>
            <Page />
          </ResultsProvider>
        </ErrorBoundary>
      </MantineProvider>
    </CaseContext>
  )
}

function Page() {
  const { keepAddress } = useCase(pageState)
  const keySheet = useKeys()
  usePageTitle()
  useEffect(keepAddress, [keepAddress])
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
