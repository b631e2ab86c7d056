import classes from './lesson-page.module.css'
import { lessonText, STEPS } from './lesson-words'

type StepListProps = {
  /** From 1. */
  readonly step: number
  /** The farthest that was reached. */
  readonly reached: number
  readonly onStep: (step: number) => void
}

/** The four steps; those that were reached can be gone to. */
export function StepList({ step, reached, onStep }: StepListProps) {
  return (
    <ol className={classes.steps} aria-label={lessonText.steps}>
      {STEPS.map((name, at) => (
        <li key={name} data-past={at + 1 < step || undefined}>
          <button
            type="button"
            aria-current={at + 1 === step ? 'step' : undefined}
            disabled={at + 1 > reached}
            onClick={() => onStep(at + 1)}
          >
            <span aria-hidden="true">{at + 1 < step ? '✓' : at + 1}</span>
            {name}
          </button>
        </li>
      ))}
    </ol>
  )
}
