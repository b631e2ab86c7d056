import { IconCheck } from '@tabler/icons-react'
import { caseKinds } from '@/ui/cases/library/library-place'
import { kindName } from '@/ui/cases/library/library-words'
import { useCase } from '@/ui/state/case'
import { openLink, pageState } from '@/ui/state/page-state'
import { listPresentCases } from '@/ui/state/present-cases'
import classes from './case-picker.module.css'
import { shellText } from './words'

/** Every case by its kind; choosing one opens it untouched. Back returns to this one as it stands. */
export function CaseMenu({ onDone }: { readonly onDone: () => void }) {
  const { negotiation } = useCase()
  const { goTo } = useCase(pageState)
  const own = listPresentCases(negotiation)
  return (
    <div className={classes.menu}>
      {caseKinds.map((kind) => {
        const cases = kind === 'own' ? own : negotiation.presets.filter(({ group }) => group === kind)
        return (
          cases.length > 0 && (
            <section key={kind} aria-labelledby={`cases-${kind}`}>
              <h2 id={`cases-${kind}`}>{kindName[kind]}</h2>
              <ul>
                {cases.map(({ id, title }) => (
                  <Case key={id} id={id} title={title} onDone={onDone} />
                ))}
              </ul>
            </section>
          )
        )
      })}
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

type CaseProps = { readonly id: string; readonly title: string; readonly onDone: () => void }

function Case({ id, title, onDone }: CaseProps) {
  const { scenario } = useCase()
  const { linkToCase } = useCase(pageState)
  const isOpen = id === scenario.id
  return (
    <li>
      <button
        type="button"
        aria-current={isOpen || undefined}
        onClick={() => (isOpen ? onDone() : openLink(linkToCase(id)))}
      >
        {title}
        {isOpen && <IconCheck size={16} aria-hidden="true" />}
      </button>
    </li>
  )
}
