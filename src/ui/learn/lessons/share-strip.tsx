import classes from './share-strip.module.css'

type ShareStripProps = {
  readonly label: string
  /** The same in words, in sight or for those who hear it: "of 100: 70, 60". */
  readonly told: string
  readonly isToldInSight?: boolean
  /** Shares of 1. */
  readonly dots: readonly number[]
  readonly tick: number | undefined
  readonly band?: readonly [low: number, high: number]
  /** The last dot is the newest. */
  readonly isLastFull?: boolean
}

/** Shares as dots on a line from 0 to 100, the exact one as a tick. */
export function ShareStrip({
  label,
  told,
  isToldInSight = false,
  dots,
  tick,
  band,
  isLastFull = false,
}: ShareStripProps) {
  const at = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`
  return (
    <div className={classes.row}>
      <span>{label}</span>
      <div className={classes.line} aria-hidden="true">
        {band !== undefined && (
          <u style={{ left: at(band[0]), width: `${(Math.min(1, band[1]) - Math.max(0, band[0])) * 100}%` }} />
        )}
        {tick !== undefined && <b style={{ left: at(tick) }} />}
        {dots.map((share, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place in the order of drawing.
          <i key={i} data-last={(isLastFull && i === dots.length - 1) || undefined} style={{ left: at(share) }} />
        ))}
      </div>
      <span className={isToldInSight ? classes.told : 'so-hidden'}>{told}</span>
    </div>
  )
}
