import { loadRules } from './load-rules'

/** The readers and writers of files, with the rules for cases: loaded when somebody needs a file. */
export async function loadReaders() {
  const rules = await loadRules()
  return { ...(await import('@/simulation/files')), ...rules }
}

export type Readers = Awaited<ReturnType<typeof loadReaders>>
