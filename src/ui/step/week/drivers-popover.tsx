import { Popover } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import type { Driver } from '@/simulation/step'
import { percent, typographic } from '@/ui/shared/format'
import { useCase, useDetails } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { driverWords } from './driver-words'
import classes from './drivers-popover.module.css'
import { weekText } from './week-words'

type DriversPopoverProps = { readonly headline: string; readonly drivers: readonly Driver[]; readonly chance: number }

/** What drives a chance: the base, each odds ratio that holds now, the result, and where every number comes from. */
export function DriversPopover({ headline, drivers, chance }: DriversPopoverProps) {
  const { driverLines } = useDetails(driverWords)
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={340} position="left-start">
      <Popover.Target>
        <button
          type="button"
          className={classes.info}
          aria-label={weekText.why(headline)}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconInfoCircle size={16} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={weekText.why(headline)}>
        {isOpen && (
          <div className={classes.drivers}>
            <h3>{weekText.why(headline)}</h3>
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
              <div className={classes.result}>
                <dt>{weekText.result}</dt>
                <dd>{percent(chance)}</dd>
              </div>
            </dl>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}

function Reason({ id }: { readonly id: string }) {
  const { cardOf } = useCase(caseNumbers)
  const card = cardOf(id)
  if (card === undefined) return null
  return (
    <span className={classes.reason}>
      {typographic(card.reason)}{' '}
      {card.sources.map(({ publisher, url, title }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={title}>
          {publisher}
        </a>
      ))}
      {card.sources.length === 0 && 'Judgement: no published source.'}
      {card.inSample && ' Partly informed by what happened later.'}
    </span>
  )
}
