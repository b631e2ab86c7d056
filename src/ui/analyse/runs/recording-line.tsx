import { Spoken } from '@/ui/shared/spoken'
import classes from './runs-section.module.css'
import { recordingText } from './runs-words'
import type { RecordedRuns } from './use-recorded-runs'

/** How far the recording is, with a way to stop it and to go on; nothing once it is done. */
export function RecordingLine({ recorded: { recording, wanted, stop, goOn } }: { readonly recorded: RecordedRuns }) {
  switch (recording.status) {
    case 'waiting':
      return <p className={`so-inline so-note ${classes.recording}`}>{recordingText.waiting}</p>
    case 'recording':
      return (
        <p className={`so-inline so-note ${classes.recording}`}>
          <progress max={wanted} value={recording.recorded} aria-label={recordingText.label} />
          <Spoken text={recordingText.recording(recording.recorded, wanted, recording.secondsLeft)} />
          <button type="button" className="so-link" onClick={stop}>
            {recordingText.cancel}
          </button>
        </p>
      )
    case 'stopped':
      return (
        <p className={`so-inline so-note ${classes.recording}`} role="status">
          {recordingText.stopped(recording.recorded)}{' '}
          <button type="button" className="so-link" onClick={goOn}>
            {recordingText.goOn}
          </button>
        </p>
      )
    case 'failed':
      return (
        <p className="so-failed" role="alert">
          {recordingText.failed(recording.message)}{' '}
          <button type="button" className="so-link" onClick={goOn}>
            {recordingText.again}
          </button>
        </p>
      )
    case 'done':
      return null
  }
}
