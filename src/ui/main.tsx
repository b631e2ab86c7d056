import './engine/early-workers'
import './theme/shared.css'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { negotiations } from '@/scenarios/negotiations'
import { App } from './app'
import { applyTextSize } from './shell/text-size'
import { openCase } from './state/open-case'
import './theme/kit.css'
import './theme/fonts.css'
import './theme/base.css'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root to draw into.')

applyTextSize()
void openCase(negotiations, window.location.hash).then((open) =>
  // At once: the first view that stands in the document looks the same, and cannot be used.
  flushSync(() =>
    createRoot(root).render(
      <StrictMode>
        <App open={open} />
      </StrictMode>,
    ),
  ),
)
