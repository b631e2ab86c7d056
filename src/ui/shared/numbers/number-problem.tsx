import { type Bad, typedText } from './read-within'

type NumberProblemProps = {
  readonly id: string
  readonly bad: Bad
  readonly tens?: number | undefined
  readonly className?: string | undefined
  readonly onTake: (value: number) => void
}

/** Why a typed number was not taken, and the numbers it may have meant, to be picked. */
export function NumberProblem({ id, bad, tens, className, onTake }: NumberProblemProps) {
  return (
    <span id={id} role="alert" className={className}>
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
