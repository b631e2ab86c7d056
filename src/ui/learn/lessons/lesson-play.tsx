import { Button } from '@mantine/core'
import { useState } from 'react'
import classes from './lesson-see.module.css'
import { playText } from './lesson-words'
import { ShareStrip } from './share-strip'
import type { LessonCase } from './use-lesson-case'
import { inHundred } from './whole-figure'

const SIZES = [1, 10, 100, 1000] as const
const FEW_SIZES = [10, 1000] as const

/** How many plays of a size stay on its line. */
const MOST_KEPT = 12

type Played = { readonly runs: number; readonly ended: number }

type LessonPlayProps = {
  readonly of: LessonCase
  readonly group: string
  readonly counted: string
  /** The exact share. */
  readonly share: number | undefined
  /** Beside a question there is room for less. */
  readonly isBrief: boolean
}

/** Futures drawn by the reader: one, ten, a hundred, a thousand at a time, each play a dot beside the exact answer. */
export function LessonPlay({ of: { recipe, key, client }, group, counted, share, isBrief }: LessonPlayProps) {
  const [plays, setPlays] = useState<{ readonly key: string; readonly all: readonly Played[] }>({ key, all: [] })
  const [isBusy, setIsBusy] = useState(false)
  const all = plays.key === key ? plays.all : []
  const play = async (runs: number) => {
    if (isBusy) return
    setIsBusy(true)
    const first = all.reduce((sum, one) => sum + one.runs, 0)
    try {
      const ended = await (await client()).ask('lessonPlay', { recipe, group, seed: recipe.seed, first, runs })
      setPlays({ key, all: [...all, { runs, ended }] })
    } finally {
      setIsBusy(false)
    }
  }
  const last = all.at(-1)
  return (
    <section className={classes.see}>
      {(isBrief ? FEW_SIZES : SIZES).map((runs) => {
        const dots = all.filter((one) => one.runs === runs).slice(-MOST_KEPT)
        const shares = dots.map(({ ended }) => ended / runs)
        return (
          <div key={runs} className={classes.play}>
            <ShareStrip
              label={playText.row(runs)}
              told={playText.dots(shares.map((of) => inHundred(of) ?? 0))}
              dots={shares}
              isLastFull
              tick={share}
            />
            <Button onClick={() => void play(runs)}>{playText.play(runs)}</Button>
          </div>
        )
      })}
      <p role="status">{last === undefined ? playText.none : playText.tally(last.ended, last.runs, counted)}</p>
      {share !== undefined && !isBrief && <p className="so-faint">{playText.tick(inHundred(share) ?? 0, counted)}</p>}
    </section>
  )
}
