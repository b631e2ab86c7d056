import { useIsPhone } from '@/ui/shared/use-is-phone'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import classes from './step-head.module.css'

const tabs = [
  { id: 'watch', label: 'Watch' },
  { id: 'seat', label: 'Play a seat' },
  { id: 'histories', label: 'Two histories' },
] as const

export type StepSection = (typeof tabs)[number]['id']

/** Which of Step's three sections is open; the first unless the link says another. */
export const useStepSection = (): StepSection => {
  const { section } = usePlace()
  return tabs.find(({ id }) => id === section)?.id ?? 'watch'
}

/** Three ways to look at one run; on a phone a choice in one line. */
export function SectionTabs() {
  const { showSection } = useCase(pageState)
  const open = useStepSection()
  const isPhone = useIsPhone()
  if (isPhone) {
    return (
      <label className={classes.section}>
        <span className="so-hidden">Section of Step</span>
        <select value={open} onChange={(event) => showSection(event.target.value)}>
          {tabs.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </label>
    )
  }
  return (
    <nav aria-label="Sections of Step" className={classes.tabs}>
      {tabs.map(({ id, label }) => (
        <button key={id} type="button" aria-current={id === open ? 'true' : undefined} onClick={() => showSection(id)}>
          {label}
        </button>
      ))}
    </nav>
  )
}
