import { IconCheck } from '@tabler/icons-react'
import type { NegotiationEntry } from '@/scenarios/negotiations'
import { caseKinds } from '@/ui/cases/library/library-place'
import { kindName } from '@/ui/cases/library/library-words'
import { useCase } from '@/ui/state/case'
import { openLink, pageState } from '@/ui/state/page-state'
import { listPresentCases } from '@/ui/state/present-cases'
import classes from './case-picker.module.css'
import { shellText } from './words'

/** Every case by its negotiation and kind; choosing one opens it untouched. Back returns to this one as it stands. */
export function CaseMenu({ onDone }: { readonly onDone: () => void }) {
  const { negotiations } = useCase()
  const { goTo } = useCase(pageState)
  return (
    <div className={classes.menu}>
      {negotiations.map((entry) => (
        <section key={entry.id} aria-labelledby={`cases-${entry.id}`}>
          <h2 id={`cases-${entry.id}`}>{entry.title}</h2>
          <Cases entry={entry} onDone={onDone} />
        </section>
      ))}
      <button
        type="button"
        className="so-link"
        onClick={() => {
          onDone()
          goTo('cases', { section: 'library' })
        }}
      >
        {shellText.library}
      </button>
    </div>
  )
}

type CasesProps = { readonly entry: NegotiationEntry; readonly onDone: () => void }

/** The cases of a negotiation by their kind. */
function Cases({ entry, onDone }: CasesProps) {
  const open = useCase()
  return caseKinds.map((kind) => {
    const cases = kind === 'own' ? listPresentCases(open, entry) : entry.presets.filter(({ group }) => group === kind)
    const name = `cases-${entry.id}-${kind}`
    return (
      cases.length > 0 && (
        <div key={kind}>
          <h3 id={name}>{kindName[kind]}</h3>
          <ul aria-labelledby={name}>
            {cases.map(({ id, title }) => (
              <Case key={id} id={id} title={title} entry={entry} onDone={onDone} />
            ))}
          </ul>
        </div>
      )
    )
  })
}

type CaseProps = CasesProps & { readonly id: string; readonly title: string }

function Case({ id, title, entry, onDone }: CaseProps) {
  const { scenario } = useCase()
  const { linkToCase } = useCase(pageState)
  const isOpen = id === scenario.id
  return (
    <li>
      <button
        type="button"
        aria-current={isOpen || undefined}
        onClick={() => (isOpen ? onDone() : openLink(linkToCase(id, entry)))}
      >
        {title}
        {isOpen && <IconCheck size={16} aria-hidden="true" />}
      </button>
    </li>
  )
}
