import classes from './outcome-line.module.css'

/** The ring that marks a turning point, as it stands on the line. */
export const TurnMark = () => (
  <svg className={classes.mark} width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <circle cx={6} cy={6} r={4.5} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
  </svg>
)
