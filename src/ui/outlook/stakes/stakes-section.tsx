import { useState } from 'react'
import { useResults } from '@/ui/engine/results'
import { Loaded } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { SourcePopover } from '@/ui/shared/numbers/source-popover'
import { useCase, useDetails, useScenario } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { DotStrip } from './dot-strip'
import { type StakesRow, stakesTable, stakesText } from './stakes-rows'
import classes from './stakes-section.module.css'

const StripHistogram = lazyPart(async () => (await import('./strip-histogram')).StripHistogram)

/** Who feels it: rows, each a sentence, a strip of twenty dots and what lies behind them. */
export function StakesSection() {
  const { stakesRows } = useDetails(stakesTable)
  const scenario = useScenario()
  const { answer, conditioning, fitting, recipe, sample } = useResults()
  const isPicked = conditioning.status === 'met'
  const summary = sample.isCurrent ? sample.summary : undefined
  if (isPicked && summary === undefined) {
    const isNone = fitting.status === 'current' && fitting.value.fit === 0
    return <p className="so-quiet">{isNone ? stakesText.noneFit : stakesText.waiting}</p>
  }
  const rows = stakesRows({ scenario, answer, recipe, summary })
  if (rows.length === 0) return <p className="so-quiet">{stakesText.none}</p>
  return (
    <>
      <p className="so-quiet">{isPicked ? stakesText.leadPicked : stakesText.lead}</p>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </>
  )
}

function Row({ row }: { readonly row: StakesRow }) {
  const { cardOf } = useCase(caseNumbers)
  const [isOpen, setIsOpen] = useState(false)
  const { strip, title } = row
  return (
    <li>
      <div className={classes.words}>
        <h3>{title}</h3>
        <p>{row.statement}</p>
        {row.note !== '' && <p className={`so-faint ${classes.note}`}>{row.note}</p>}
        {row.numbers.length > 0 && (
          <div className={`so-row so-faint ${classes.from}`}>
            <span>{stakesText.from}</span>
            {row.numbers.map((id) => {
              const card = cardOf(id)
              return card === undefined ? null : <SourcePopover key={id} card={card} />
            })}
          </div>
        )}
      </div>
      {strip === undefined ? (
        <p className={`so-faint ${classes.none}`}>{row.instead ?? stakesText.waiting}</p>
      ) : (
        <button type="button" className={classes.strip} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          <span className="so-hidden">{`${stakesText.open(title)}. ${stakesText.dots(strip)}`}</span>
          <DotStrip strip={strip} />
        </button>
      )}
      {isOpen && strip !== undefined && (
        <div className={classes.histogram}>
          <Loaded name={title}>
            <StripHistogram title={title} strip={strip} />
          </Loaded>
        </div>
      )}
    </li>
  )
}
