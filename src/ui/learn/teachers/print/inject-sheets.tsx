import type { ReactNode } from 'react'
import type { ClassKit } from '@/scenarios/class-kit.types'
import { shown } from '@/ui/engine/use-keyed'
import { useLessonCase } from '../../lessons/use-lesson-case'
import { useLessonFigures } from '../../lessons/use-lesson-figures'
import { inHundred } from '../../lessons/whole-figure'
import classes from './print.module.css'
import { printText } from './print-words'
import { Sheet } from './sheet'

type InjectSheetsProps = {
  readonly kit: ClassKit
  /** What stands between the news and the teacher's page. */
  readonly between: ReactNode
}

/** News to read aloud, each with a line for a guess; and, on a page of its own, what the model says to each. */
export function InjectSheets({ kit: { case: id, injects }, between }: InjectSheetsProps) {
  const of = useLessonCase(id, true)
  const asked = useLessonFigures(
    of,
    injects.map(({ figure }) => figure),
  )
  const values = shown(asked)
  const absent = asked.status === 'failed' ? printText.failed(asked.message) : printText.waiting
  return (
    <>
      {injects.map(({ headline, stands, asks }, at) => (
        <Sheet
          key={headline}
          kicker={printText.inject(at + 1, injects.length)}
          title={headline}
          foot={printText.numbersAt}
        >
          <p>{stands}</p>
          <h4 className={classes.rule}>{printText.before}</h4>
          <p>{printText.write(asks)}</p>
          <div className={classes.blank}>{printText.blank}</div>
        </Sheet>
      ))}
      {between}
      <Sheet kicker={printText.teacher} title={printText.numbers} foot="" isWide>
        <ol className={classes.numbers}>
          {injects.map(({ headline, asks, figure, talk }) => {
            const value = inHundred(values?.[figure.id])
            return (
              <li key={headline}>
                <strong>{headline}</strong> Of 100, {asks}{' '}
                <b>{value === undefined ? absent : printText.number(value)}</b> <i>{talk}</i>
              </li>
            )
          })}
        </ol>
      </Sheet>
    </>
  )
}
