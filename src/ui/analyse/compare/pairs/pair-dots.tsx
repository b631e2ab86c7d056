import { withPlaces } from '@/scenarios/names-in-text'
import { UNRESOLVED } from '@/scenarios/negotiation'
import type { JointCell } from '@/simulation/analyse/types'
import { dotShares, priceDots, weekDots } from '@/simulation/quantile-dots'
import type { Answer, Group } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { QuantileDots } from '@/ui/charts/quantile-dots'
import { roundTicks } from '@/ui/charts/round-ticks'
import { trimmed } from '@/ui/shared/format'
import { useLoaded } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import classes from './pairs.module.css'
import { type Letters, pairsText, pairsWords } from './pairs-words'

type PairDotsProps = {
  readonly answers: readonly [Answer, Answer]
  readonly letters: Letters
  readonly group: Group
  readonly joint: readonly JointCell[]
}

/** When it comes to the ending, and what is paid: the exact laws of both as dots on one scale. */
export function PairDots({ answers, letters, group, joint }: PairDotsProps) {
  const { soonerText, weekTable, whenTitle } = useCase(pairsWords)
  const { price, loadDetails } = useCase().negotiation
  const { prices } = useLoaded(loadDetails)
  const last = Math.max(...answers.map(({ horizonWeeks }) => horizonWeeks))
  const rows = answers.map((answer, at) => ({ label: letters[at] ?? '', dots: weekDots(answer, group) }))
  return (
    <div className={classes.dots}>
      <div className={classes.card}>
        <ChartFrame
          title={whenTitle(group)}
          unit="one dot: 5 of 100 futures; week"
          caption={soonerText(joint, answers, letters, group)}
          table={weekTable(answers, letters, group)}
        >
          {(width) => (
            <QuantileDots
              rows={rows}
              domain={[0, last]}
              ticks={[0, 1, 2, 3, 4].map((quarter) => Math.round((quarter * last) / 4))}
              tickLabel={String}
              group={group === UNRESOLVED ? undefined : group}
              beyond={pairsText.later}
              width={width}
            />
          )}
        </ChartFrame>
      </div>
      {price !== undefined && prices !== undefined && (
        <div className={classes.card}>
          <Prices
            answers={answers}
            letters={letters}
            words={{ title: prices.title, plural: prices.plural, unit: price.unit, told: price.told }}
          />
        </div>
      )}
    </div>
  )
}

type PricesProps = Pick<PairDotsProps, 'answers' | 'letters'> & {
  readonly words: { readonly title: string; readonly plural: string; readonly unit: string; readonly told: string }
}

function Prices({ answers, letters, words }: PricesProps) {
  const laws = answers.map(priceDots)
  const all = laws.flat()
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const told = (value: number | undefined) =>
    value === undefined ? '–' : withPlaces(words.told, { AMOUNT: trimmed(value, 1) })
  const middle = (at: number) => {
    const dots = laws[at] ?? []
    const [x, y] = [dots[dots.length / 2 - 1], dots[dots.length / 2]]
    return x === undefined || y === undefined ? 'nothing' : told((x + y) / 2)
  }
  const caption = `Half of the ${words.plural} bring at most ${middle(0)} with ${letters[0]}, ${middle(1)} with ${letters[1]}.`
  const table = {
    columns: [`${words.plural}, ${words.unit}`, ...letters],
    rows: dotShares.map(
      (share, at) => [`${(share * 100).toFixed(1)} %`, ...laws.map((dots) => told(dots[at]))] as const,
    ),
  }
  return (
    <ChartFrame
      title={words.title}
      unit={`one dot: 5 of 100 ${words.plural}; ${words.unit}`}
      caption={caption}
      table={table}
    >
      {(width) =>
        all.length > 0 && (
          <QuantileDots
            rows={laws.map((dots, at) => ({ label: letters[at] ?? '', dots }))}
            domain={[low, high]}
            ticks={roundTicks(low, high, 5)}
            tickLabel={(value) => trimmed(value, 1)}
            width={width}
          />
        )
      }
    </ChartFrame>
  )
}
