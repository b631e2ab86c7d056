import type { ScenarioIssue } from '@/scenarios/scenario-error'
import type { Recipe } from '@/simulation/types'
import { grouped, listed, plural } from '@/ui/shared/format'
import { countOfChanges } from '@/ui/state/count-of-changes'

export const fileText = {
  takeTitle: 'Take it with you',
  takeLead:
    'Each file says the case, the model version and the seed it was made with. Nothing is sent anywhere: files are made on this device.',
  notDrawn: 'Waiting for the runs to be drawn.',
  making: 'Being made …',
  citeTitle: 'Cite this',
  citeText: 'As text',
  citeBibtex: 'BibTeX',
  citeLink: 'Link',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not let the page copy. Select the text instead.',
  openTitle: 'Open a file',
  openLead:
    'A result or a scenario file, from here or from the command line. Drop it anywhere on Analyse, choose it, or paste its text. It is checked first: nothing is loaded unless all of it is good.',
  choose: 'Choose a file',
  paste: 'Or paste its text',
  openPasted: 'Open this text',
  reading: 'Being read …',
  drop: 'Drop the file to open it',
  pasted: 'the pasted text',
  several: 'One file at a time, please.',
  refused: (name: string, count: number) =>
    `${name} was not loaded. ${plural(count, 'fault was', 'faults were')} found:`,
  more: (count: number) => `and ${grouped(count)} more`,
  allowed: 'allowed:',
  found: 'found',
  whole: 'the file',
}

export type Saving = 'result' | 'outcomes' | 'weeks' | 'runsCsv' | 'runsParquet' | 'draws' | 'scenario' | 'report'

/** What can be taken away: a name, what it is good for, and what its button says. */
export const savings: readonly {
  readonly id: Saving
  readonly title: string
  readonly about: string
  readonly kind: string
}[] = [
  {
    id: 'result',
    title: 'Result with its recipe',
    about:
      'Everything needed to get these numbers again. Open it here, or let the command line compare the hash: standoff replay.',
    kind: 'JSON',
  },
  {
    id: 'report',
    title: 'Report',
    about: 'The answer, tables, charts, changed numbers with notes, and what it cannot tell.',
    kind: 'Markdown',
  },
  {
    id: 'scenario',
    title: 'The case with your changes',
    about: 'A complete scenario file: your numbers are its numbers, your notes stand in its reasons and notes.',
    kind: 'JSON',
  },
  {
    id: 'outcomes',
    title: 'Outcomes',
    about: 'One row an outcome: exact, drawn, 95 % interval, recipe and hash.',
    kind: 'CSV',
  },
  {
    id: 'weeks',
    title: 'Weeks',
    about: 'One row a week: the exact shares of the endings by its end.',
    kind: 'CSV',
  },
  {
    id: 'draws',
    title: 'Draws of the numbers',
    about: 'One row a draw behind the input range: every number, and the exact shares of the endings under it.',
    kind: 'CSV',
  },
  {
    id: 'runsCsv',
    title: 'Runs',
    about:
      'One row a run: its ending and week, what was paid, all that is counted on the way, every event and the week it first happened in.',
    kind: 'CSV',
  },
  {
    id: 'runsParquet',
    title: 'Runs, in columns',
    about: 'The same for data tools, a sixth of the size; the recipe travels in its metadata.',
    kind: 'Parquet',
  },
]

/** A fault in a file as one line: where, what was found, what is allowed. */
export const issueWords = ({ path, found, allowed }: ScenarioIssue) => ({
  where: path === '' ? fileText.whole : path,
  found: `${fileText.found} ${found}`,
  allowed: `${fileText.allowed} ${allowed}`,
})

type Then = { readonly modelVersion: string; readonly sha256: string }

/** What happened to an opened file, and what a reader should know of where it came from. */
export function openedWords(name: string, recipe: Recipe, then: Then | undefined, now: Then): string {
  const { conditions } = recipe
  const changed = countOfChanges(recipe)
  const parts = [
    changed === 0 ? 'no number changed' : plural(changed, 'change'),
    ...(conditions.length === 0 ? [] : [plural(conditions.length, 'condition')]),
    `${grouped(recipe.runs)} runs of seed ${recipe.seed}`,
  ]
  const opened = `Opened ${name}: ${listed(parts)}. Undo takes it back.`
  if (then === undefined) return opened
  if (then.modelVersion !== now.modelVersion) {
    return `${opened} It was made with model ${then.modelVersion}; this page has ${now.modelVersion}, so its numbers may differ.`
  }
  return then.sha256 === now.sha256 ? opened : `${opened} The case has changed since, so its numbers may differ.`
}
