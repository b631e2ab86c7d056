import classes from './debrief.module.css'
import { gameText } from './game-words'

/** The score of a game on a scale from 0 to best play, with the model's play in its middle. */
export function ScoreScale({ score }: { readonly score: number }) {
  const [least, middle, most] = gameText.scale
  return (
    <div className={classes.scale}>
      <p className={classes.score}>
        <strong>{score}</strong> <span>{gameText.score}</span>
      </p>
      <div className={classes.track} aria-hidden="true">
        <i style={{ left: '50%' }} />
        <i style={{ left: '100%' }} />
        <b style={{ left: `${score}%` }} />
      </div>
      <p className={classes.ticks}>
        <span>{least}</span> <span>{middle}</span> <span>{most}</span>
      </p>
    </div>
  )
}
