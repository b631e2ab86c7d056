import { useReducedMotion } from '@mantine/hooks'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import classes from './play-ten.module.css'
import { RUNS_IN_A_ROW, usePlay } from './use-play'

const text = {
  start: 'Play ten runs',
  pause: 'Pause',
  goOn: 'Go on',
  stop: 'Stop',
  told: (done: number) => `${done} of ${RUNS_IN_A_ROW} runs played`,
  run: (run: number, ending: string) => `Run ${run}: ${ending}`,
}

/** Ten futures in a row, headlines only; a reader who asked for less motion steps for themselves. */
export function PlayTen() {
  const state = useStep()
  const play = usePlay(state)
  const { groupShort } = useCase(groupWords)
  const isStill = useReducedMotion()
  if (isStill || state.seat !== undefined) return null
  // One button, so that the focus stays where it is.
  const press = {
    idle: { label: text.start, act: play.start },
    playing: { label: text.pause, act: play.pause },
    paused: { label: text.goOn, act: play.goOn },
  }[play.status]
  return (
    <div className={`so-row so-quiet ${classes.play}`}>
      <div className={classes.buttons} data-play-controls>
        <button type="button" className="so-link" onClick={press.act}>
          {press.label}
        </button>
        {play.status !== 'idle' && (
          <button type="button" className="so-link" onClick={play.stop}>
            {text.stop}
          </button>
        )}
      </div>
      {play.ends.length > 0 && (
        <div className={`so-line ${classes.ends}`}>
          {play.ends.map(({ run, group }) => (
            <span key={run} title={text.run(run, groupShort(group).toLowerCase())}>
              <MarkShape group={group} size={16} />
              <span className="so-hidden">{text.run(run, groupShort(group).toLowerCase())}. </span>
            </span>
          ))}
          <span role="status">{text.told(play.ends.length)}</span>
        </div>
      )}
    </div>
  )
}
