import { useState } from 'react'
import { useKeyed } from '@/ui/engine/use-keyed'
import { Choice } from '@/ui/shared/choice'
import classes from './lesson-see.module.css'
import { doubtText } from './lesson-words'
import { ShareStrip } from './share-strip'
import type { LessonCase } from './use-lesson-case'
import { inHundred } from './whole-figure'

const FUTURES = { '100': 100, '400': 400, '10,000': 10_000 } as const
type Futures = keyof typeof FUTURES

/** How many standard errors hold nine counts in ten of a normal law: the 95 % point of the standard one. */
const NINE_IN_TEN = 1.645

type LessonDoubtProps = {
  readonly of: LessonCase
  readonly group: string
  readonly counted: string
  /** The exact share. */
  readonly share: number | undefined
  /** Beside a question there is room for less. */
  readonly isBrief: boolean
}

/** Chance beside what is not known: how far a count wobbles while the numbers stand, and how far other numbers move the share. */
export function LessonDoubt({ of: { recipe, key, client }, group, counted, share, isBrief }: LessonDoubtProps) {
  const [futures, setFutures] = useState<Futures>('100')
  const asked = useKeyed(`${key} ${group}`, async (signal) =>
    (await client()).ask('lessonDraws', { recipe, group }, signal),
  )
  const draws = asked.status === 'current' ? asked.value.toSorted((a, b) => a - b) : []
  const [low, high] = [draws[0], draws.at(-1)]
  const half = share === undefined ? 0 : NINE_IN_TEN * Math.sqrt((share * (1 - share)) / FUTURES[futures])
  const whole = (of: number) => inHundred(Math.min(1, Math.max(0, of))) ?? 0
  return (
    <section className={classes.see}>
      {!isBrief && (
        <p>
          <strong>{doubtText.fixed}.</strong> {share !== undefined && doubtText.fixedNote(whole(share), counted)}
        </p>
      )}
      <div className={classes.pick}>
        <span>{doubtText.pick}</span>
        <Choice
          label={doubtText.pick}
          options={(Object.keys(FUTURES) as Futures[]).map((value) => ({ value, label: value }))}
          value={futures}
          onChange={setFutures}
        />
      </div>
      {share !== undefined && (
        <ShareStrip
          label={doubtText.drawn(futures)}
          told={doubtText.band(whole(share - half), whole(share + half))}
          isToldInSight
          dots={[]}
          tick={share}
          band={[share - half, share + half]}
        />
      )}
      <ShareStrip
        label={doubtText.numbers}
        told={low === undefined || high === undefined ? doubtText.waiting : doubtText.spread(whole(low), whole(high))}
        isToldInSight
        dots={draws}
        tick={share}
      />
      {!isBrief && <p className="so-faint">{doubtText.note}</p>}
    </section>
  )
}
