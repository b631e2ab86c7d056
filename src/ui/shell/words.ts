import type { ScenarioIssue } from '@/scenarios/scenario-error'
import type { PlaceName } from '@/simulation/link/places'
import { spanOfWeeks } from '@/simulation/plain-words'
import { grouped, plural } from '@/ui/shared/format'

/** The places as the bar names them. */
export const placeTitles: Readonly<Record<PlaceName, string>> = {
  outlook: 'Outlook',
  step: 'Step',
  analyse: 'Analyse',
  cases: 'Cases',
  learn: 'Learn',
}

export const shellText = {
  name: 'Standoff',
  undo: 'Undo',
  redo: 'Redo',
  copyLink: 'Copy link',
  copied: (changed: number) =>
    changed === 0
      ? 'Link copied: this screen, nothing changed.'
      : `Link copied: this screen with ${plural(changed, 'changed number')}.`,
  copyFailed: 'This browser refuses to copy. Take the link from the address bar.',
  toLight: 'Light theme',
  toDark: 'Dark theme',
  projectorType: 'Large type, for a projector',
  normalType: 'Type of normal size',
  help: 'Keys and help',
  more: 'More',
  printed: 'This screen:',
  pickCase: (title: string) => `${title}: choose another case`,
  cases: 'Cases',
  library: 'All of them as cards, with their answers',
  fromStart: (date: string, horizonWeeks: number) => `from ${date}, ${spanOfWeeks(horizonWeeks)}`,
  changed: (count: number) => (count === 0 ? 'no numbers changed' : `${plural(count, 'number')} changed`),
  drawn: (runs: number, seed: string) => `${grouped(runs)} drawn · seed ${seed}`,
  toDraw: (runs: number, seed: string) => `${grouped(runs)} futures · seed ${seed}`,
  drawing: (runs: number, of: number, secondsLeft: number | undefined) =>
    `${grouped(runs)} of ${grouped(of)}${secondsLeft === undefined ? '' : `, ${secondsLeft} s left`}`,
  drawingFailed: (message: string) => `Not drawn: ${message}`,
  stopped: (runs: number) => `Stopped at ${grouped(runs)}. These are valid.`,
  goOn: 'Go on',
  cancel: 'Cancel',
  linkNotice: (changed: number, title: string) =>
    `This comes from a link. ${changed === 1 ? '1 number differs' : `${grouped(changed)} numbers differ`} from ${title}.`,
  otherModel: (version: string) => `It was made with model ${version}; its results may differ here.`,
  refusedChange: ({ path, found, allowed }: ScenarioIssue) =>
    `Nothing was changed. In “${path.slice(1)}”: found ${found}; allowed: ${allowed}.`,
  badLink: 'This link could not be read, so the case opened as it is.',
  asItCame: 'The link as it came',
  opening: (place: string) => `Opening ${place} …`,
  notKept:
    'This device keeps nothing for this page: its storage is full or refused. Everything works; to keep what you make, copy the link or save a file.',
  tryAgain: 'Try again',
  slower: 'Working in one thread, slower.',
  slowSolver: 'The fast solver is refused here; answers take about five times as long.',
}
