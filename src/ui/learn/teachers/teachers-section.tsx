import { Choice } from '@/ui/shared/choice'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { Collect } from './collect'
import { Key } from './key'
import { Plan } from './plan'
import { PrintKit } from './print/print-kit'
import classes from './teachers.module.css'

const tabs = [
  { value: 'plan', label: 'Plan', View: Plan },
  { value: 'print', label: 'Print', View: PrintKit },
  { value: 'collect', label: 'Collect', View: Collect },
  { value: 'key', label: 'Key', View: Key },
] as const

/** What a teacher needs for a lesson: a plan, and what the class handed in. */
export function TeachersSection() {
  const { setOptions } = useCase(pageState)
  const { options } = usePlace()
  const open = tabs.find(({ value }) => value === options.tab) ?? tabs[0]
  return (
    <div className={classes.teachers} data-tab={open.value}>
      <Choice
        label="For teachers"
        options={tabs}
        value={open.value}
        onChange={(value) => setOptions({ tab: value === tabs[0].value ? undefined : value })}
      />
      <open.View />
    </div>
  )
}
