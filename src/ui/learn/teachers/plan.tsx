import { longPlan, type PlanStep, planText, shortPlan } from './plan-words'
import classes from './teachers.module.css'

/** A lesson tomorrow, by the minute; a long one and a short one. */
export function Plan() {
  return (
    <div className={classes.plan}>
      <p>{planText.needs}</p>
      <Steps title={planText.long} steps={longPlan} />
      <Steps title={planText.short} steps={shortPlan} />
      <p className="so-quiet">{planText.code}</p>
      <p className="so-quiet">{planText.run}</p>
    </div>
  )
}

function Steps({ title, steps }: { readonly title: string; readonly steps: readonly PlanStep[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ol>
        {steps.map(({ minutes, text }) => (
          <li key={minutes}>
            <strong>{minutes}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
