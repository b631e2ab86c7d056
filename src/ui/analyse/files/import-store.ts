import type { Faults } from '@/scenarios/scenario-error'
import { visibleText } from '@/scenarios/visible-text'
import type { Placing } from '@/ui/shared/kept/place-case'
import type { OpenCase } from '@/ui/state/case'
import { createStore } from '@/ui/state/store'

/** What became of the last file somebody opened. */
export type ImportView =
  | { readonly status: 'none' }
  | { readonly status: 'reading'; readonly name: string }
  | { readonly status: 'opened'; readonly words: string }
  | ({ readonly status: 'refused'; readonly name: string } & Faults)
  | { readonly status: 'failed'; readonly words: string }
  /** Another case is kept under its id: opened once the reader says what becomes of that. */
  | {
      readonly status: 'known'
      readonly name: string
      readonly title: string
      readonly choose: (placing: Placing) => Promise<ImportView>
    }

export const importStore = createStore<ImportView>({ status: 'none' })

/** Shows what became of a file once that is known; what goes wrong is shown too. */
export async function follow(name: string, loading: () => Promise<ImportView>): Promise<void> {
  importStore.update(() => ({ status: 'reading', name }))
  try {
    const view = await loading()
    importStore.update(() => view)
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    importStore.update(() => ({ status: 'failed', words }))
  }
}

/** Reads a file and loads what it holds; says what became of it. The readers come with the first file. */
export function openText(open: OpenCase, fileName: string, read: () => Promise<string>): Promise<void> {
  const name = visibleText(fileName)
  return follow(name, async () => {
    const [{ fileLoading }, text] = await Promise.all([import('./load-file'), read()])
    return fileLoading(open).loadFile(name, text)
  })
}
