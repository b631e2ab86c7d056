import { Button } from '@mantine/core'
import { entryOf } from '@/scenarios/entry-of'
import type { PointScale } from '@/simulation/seat/types'
import { Explained } from '@/ui/shared/glossary/explained'
import { useDetails, useScenario } from '@/ui/state/case'
import classes from './game.module.css'
import type { GamePlace } from './game-place'
import { gameText, gameWords } from './game-words'
import { Ladder } from './ladder'

type BriefProps = {
  readonly place: GamePlace
  readonly scale: PointScale | undefined
  readonly onCoach: (isCoached: boolean) => void
  readonly onTake: () => void
}

/** Who one is, what one can do, and what one plays for. */
export function Brief({ place, scale, onCoach, onTake }: BriefProps) {
  const { seatName, seatCan } = useDetails(gameWords)
  const { payoffs } = useScenario()
  return (
    <div className={classes.brief}>
      <h1 id="answer" tabIndex={-1} className={classes.headline}>
        {gameText.brief(seatName(place.seat))}
      </h1>
      <p className={classes.lead}>{seatCan(place.seat)}</p>
      <section aria-labelledby="ladder-title">
        <h2 id="ladder-title" className={classes.small}>
          {gameText.ladder}
        </h2>
        {scale === undefined ? <p role="status">{gameText.waiting}</p> : <Ladder scale={scale} />}
        <details className="so-faint">
          <summary>
            {gameText.ladderNote} {gameText.why}
          </summary>
          <p>{entryOf(payoffs, place.seat).reason}</p>
        </details>
      </section>
      <p>
        <Explained text={gameText.rule} /> {gameText.rounds}
      </p>
      <label className={classes.coach}>
        <input type="checkbox" checked={place.isCoached} onChange={(event) => onCoach(event.currentTarget.checked)} />
        {gameText.coach}
      </label>
      <div className={classes.stuck} id="controls" tabIndex={-1}>
        <Button variant="filled" size="md" onClick={onTake} data-game-next>
          {gameText.take}
        </Button>
      </div>
    </div>
  )
}
