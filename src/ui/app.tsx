import { MantineProvider } from '@mantine/core'
import { useEffect } from 'react'
import { ResultsProvider } from './engine/results'
import { ErrorBoundary } from './shared/error-boundary'
import { fetchAhead } from './shared/lazy-part'
import { whenIdle } from './shared/when-idle'
import { KeySheet, useKeys } from './shell/keys'
import { NoticeBanner } from './shell/notice-banner'
import { OpenPlace } from './shell/open-place'
import { PlacesBar } from './shell/place-buttons'
import { SkipLinks } from './shell/skip-links'
import { Strip } from './shell/strip'
import { TopBar } from './shell/top-bar'
import { placeTitles, shellText } from './shell/words'
import { CaseContext, type OpenCase, useCase } from './state/case'
import { countOfChanges } from './state/count-of-changes'
import { pageState } from './state/page-state'
import { usePlace, useRecipe } from './state/use-recipe'
import { colorSchemeManager } from './theme/color-scheme'
import { mantineTheme } from './theme/mantine-theme'
import { Patterns } from './theme/patterns'
import { cssVariables, printVariables } from './theme/tokens'

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
  const { loadScenario } = useCase()
  const keySheet = useKeys()
  usePageTitle()
  useEffect(keepAddress, [keepAddress])
  useEffect(() => whenIdle(() => void fetchAhead(loadScenario)), [loadScenario])
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

/** "Outlook · TikTok 2025 (2 changed) · Standoff" */
function usePageTitle(): void {
  const { scenario } = useCase()
  const count = countOfChanges(useRecipe())
  const { name } = usePlace()
  const changed = count === 0 ? '' : ` (${count} changed)`
  useEffect(() => {
    document.title = `${placeTitles[name]} · ${scenario.title}${changed} · ${shellText.name}`
  }, [name, changed, scenario.title])
}

/** On paper the page says where it came from: its address is the whole recipe. */
function PrintAddress() {
  const { currentLink } = useCase(pageState)
  useRecipe()
  usePlace()
  return (
    <p className="so-print-only">
      {shellText.printed} {currentLink()}
    </p>
  )
}
