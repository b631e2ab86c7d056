import type { ScenarioIssue } from '@/scenarios/scenario-error'
import { createStore } from '@/ui/state/store'

/** What became of the last file somebody opened. */
export type ImportView =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'opened'; readonly words: string }
  | { readonly status: 'refused'; readonly name: string; readonly issues: readonly ScenarioIssue[] }
  | { readonly status: 'failed'; readonly words: string }

export const importStore = createStore<ImportView>({ status: 'none' })

/** Reads a file and loads what it holds; says what became of it. The readers come with the first file. */
export async function openText(name: string, read: () => Promise<string>): Promise<void> {
  importStore.update(() => ({ status: 'reading', name }))
  try {
    const [{ loadFile }, text] = await Promise.all([import('./load-file'), read()])
    const view = await loadFile(name, text)
    importStore.update(() => view)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    importStore.update(() => ({ status: 'failed', words }))
  }
}
