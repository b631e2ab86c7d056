import { type Bad, typedText } from './read-within'

type NumberProblemProps = {
  readonly id: string
  readonly bad: Bad
  readonly tens?: number | undefined
  readonly className?: string | undefined
  readonly onTake: (value: number) => void
}

/** On a phone a field may stand just above what stays in sight, and what is said of it would lie underneath. */
const showWhole = (said: HTMLElement | null) => said?.scrollIntoView({ block: 'nearest' })

/** Why a typed number was not taken, and the numbers it may have meant, to be picked. */
export function NumberProblem({ id, bad, tens, className, onTake }: NumberProblemProps) {
  return (
    <span ref={showWhole} id={id} role="alert" className={className}>
      {bad.message}
      {bad.offers.map((value) => (
        <span key={value}>
          {' '}
          <button type="button" className="so-link" onClick={() => onTake(value)}>
            Use {typedText(value, tens)}
          </button>
        </span>
      ))}
    </span>
  )
}
