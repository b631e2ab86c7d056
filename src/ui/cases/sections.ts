import type { Negotiation } from '@/scenarios/negotiation'
import { once } from '@/scenarios/once'
import { longDate } from '@/ui/shared/dates'
import { capital } from '@/ui/shared/format'
import { lazyPart } from '@/ui/shared/lazy-part'
import type { PlaceSection } from '@/ui/shared/sectioned-place'
import { fromCase } from '@/ui/state/case'
import { inWords } from './in-words'
import { presetOnRecord } from './preset-on-record'

const library: PlaceSection = {
  id: 'library',
  title: 'Library',
  question: 'Negotiations, real and imagined. Open a case, or lay two of one kind side by side.',
  View: lazyPart(async () => (await import('./library/library-section')).LibrarySection),
}

const Happened = lazyPart(async () => (await import('./happened/happened-section')).HappenedSection)
const Record = lazyPart(async () => (await import('./record/record-section')).RecordSection)

/** Those about the case whose real course is on record. */
async function recordSections(negotiation: Negotiation): Promise<readonly PlaceSection[]> {
  const preset = presetOnRecord(negotiation)
  if (preset === undefined) return []
  const { words, startDate, title } = await preset.load()
  return [
    {
      id: 'happened',
      title: 'What really happened',
      question: `${words.target} after ${longDate(startDate)}, whatever case is open, and what the model would have said on each day.`,
      View: Happened,
    },
    {
      id: 'record',
      title: 'Track record',
      question: `How the model’s chances for ${title} compare with what came, and how little that proves.`,
      View: Record,
    },
  ]
}

const Precedents = lazyPart(async () => (await import('./precedents/precedents-section')).PrecedentsSection)

async function precedentSections({ loadPrecedents }: Negotiation): Promise<readonly PlaceSection[]> {
  if (loadPrecedents === undefined) return []
  const { consents, precedents } = await loadPrecedents()
  const count = capital(inWords(precedents.length))
  const beside = consents === undefined ? '' : ` Beside them ${inWords(consents.requests.length)} requests for consent.`
  return [
    {
      id: 'precedents',
      title: 'Precedents',
      question: `${count} comparable cases, and how their waits and endings compare with the model’s.${beside}`,
      View: Precedents,
    },
  ]
}

const own: readonly PlaceSection[] = [
  {
    id: 'ledger',
    title: 'Ledger',
    question: 'Where every number of this case comes from, and what the model leaves out.',
    View: lazyPart(async () => (await import('./ledger/ledger-section')).LedgerSection),
  },
  {
    id: 'make',
    title: 'Make your own',
    question: 'From a dispute in the news to a case you can open, checked as you type.',
    View: lazyPart(async () => (await import('./make/make-section')).MakeSection),
  },
]

/** The sections of Cases in the order of its list; each is loaded when it is first opened. */
export const caseSections = fromCase(({ negotiation }) =>
  once(async (): Promise<readonly [PlaceSection, ...PlaceSection[]]> => {
    const [record, precedents] = await Promise.all([recordSections(negotiation), precedentSections(negotiation)])
    return [library, ...record, ...precedents, ...own]
  }),
)
