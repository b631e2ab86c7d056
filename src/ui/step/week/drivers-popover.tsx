import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Driver } from '@/simulation/step'
import { percent, typographic } from '@/ui/shared/format'
import { PopoverButton } from '@/ui/shared/popover-button'
import { useDetails, useScenario } from '@/ui/state/case'
import { numberEvidence } from '@/ui/state/number-evidence'
import { driverWords } from './driver-words'
import classes from './drivers-popover.module.css'
import { weekText } from './week-words'

type DriversPopoverProps = { readonly headline: string; readonly drivers: readonly Driver[]; readonly chance: number }

/** What drives a chance: the base, each odds ratio that holds now, the result, and where every number comes from. */
export function DriversPopover({ headline, drivers, chance }: DriversPopoverProps) {
  const { driverLines } = useDetails(driverWords)
  const [isOpen, setIsOpen] = useState(false)
  const title = weekText.why(headline)
  return (
    <PopoverButton
      layer={{ width: 340, position: 'left-start' }}
      isOpen={isOpen}
      onOpen={setIsOpen}
      className={classes.info}
      aria-label={title}
      face={<IconInfoCircle size={16} aria-hidden="true" />}
      label={title}
      name={title}
    >
      <div className={classes.drivers}>
        <h3>{title}</h3>
        <dl>
          {drivers.flatMap(driverLines).map(({ id, text, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same number may stand in two factors.
            <div key={index}>
              <dt>
                {text}
                {id !== undefined && <Reason id={id} />}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div className="so-strong">
            <dt>{weekText.result}</dt>
            <dd>{percent(chance)}</dd>
          </div>
        </dl>
      </div>
    </PopoverButton>
  )
}

function Reason({ id }: { readonly id: string }) {
  const { grade, inSample, reason, sources } = useScenario(numberEvidence).evidenceOf(id)
  return (
    <span className={`so-faint ${classes.reason}`}>
      {typographic(reason)}{' '}
      {sources.map(({ publisher, url, title }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={title}>
          {publisher}
        </a>
      ))}
      {grade === 'judgement' && weekText.judgement}
      {inSample && ' Partly informed by what happened later.'}
    </span>
  )
}
