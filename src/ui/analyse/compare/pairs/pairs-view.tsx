import { Button } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { differenceHolds } from '@/simulation/analyse/pairs'
import type { Pair } from '@/simulation/analyse/types'
import type { Group } from '@/simulation/types'
import type { PairedTable } from '@/ui/engine/questions/matters-questions'
import { chainKey } from '@/ui/engine/recipe-key'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { type Compared, compareText } from '../compare-words'
import { letterOf, recipeOf } from '../tray'
import { usePairs } from '../use-compared'
import { PairDots } from './pair-dots'
import { PairHistories } from './pair-histories'
import classes from './pairs.module.css'
import { OtherMark, PairsGrid, pairId } from './pairs-grid'
import { countsOf, type Letters, type PairKind, pairKinds, pairsWords, pairsText as text } from './pairs-words'
import { useOneByOne } from './use-one-by-one'

type PairsViewProps = {
  readonly compared: readonly Compared[]
  readonly baseline: number
  readonly group: Group
}

/** The baseline against one other scenario, as futures lived twice on the same luck. */
export function PairsView({ compared, baseline, group }: PairsViewProps) {
  const { setOptions } = useCase(pageState)
  const { options } = usePlace()
  const present = useRecipe()
  const others = compared.map((_, index) => index).filter((index) => index !== baseline)
  const other = others.find((index) => letterOf(index) === options.with) ?? others[0] ?? 0
  const [a, b] = [compared[baseline], compared[other]]
  if (a === undefined || b === undefined) return null
  const letters: Letters = [letterOf(baseline), letterOf(other)]
  const recipes = [recipeOf(a.entry, present), recipeOf(b.entry, present)] as const
  const isSame = chainKey(recipes[0]) === chainKey(recipes[1])
  return (
    <>
      {others.length > 1 && (
        <label className={`so-row ${classes.which}`}>
          <span>{text.which}</span>
          <select
            value={letterOf(other)}
            onChange={(event) => setOptions({ with: event.target.value, pair: undefined })}
          >
            {others.map((index) => (
              <option key={index}>{letterOf(index)}</option>
            ))}
          </select>
        </label>
      )}
      {isSame ? (
        <p className={classes.same}>{text.same(letters)}</p>
      ) : (
        <Drawn key={letters.join('')} compared={[a, b]} recipes={recipes} letters={letters} group={group} />
      )}
    </>
  )
}

type TwoProps = {
  readonly compared: readonly [Compared, Compared]
  readonly recipes: Parameters<typeof PairHistories>[0]['recipes']
  readonly letters: Letters
  readonly group: Group
}

function Drawn({ compared, recipes, letters, group }: TwoProps) {
  const { paired, done, count, failure } = usePairs(recipes, 0)
  const table = paired.get(1)
  if (failure !== undefined) return <p role="alert">{compareText.failed(failure)}</p>
  if (table === undefined) {
    return (
      <p className={classes.same} role="status">
        {text.drawing(done, count)}
      </p>
    )
  }
  return <Pairs compared={compared} recipes={recipes} letters={letters} group={group} table={table} />
}

function Pairs({ compared, recipes, letters, group, table }: TwoProps & { readonly table: PairedTable }) {
  const { pairsHeadline, pairsMeaning, exactText, runningText, shareIn } = useCase(pairsWords)
  const { setOptions } = useCase(pageState)
  const { options } = usePlace()
  const { pairs, difference } = entryOf(table.byGroup, group)
  const oneByOne = useOneByOne(pairs)
  const [isChosen, setIsChosen] = useState(false)
  const counts = countsOf(pairs, group)
  const answers = [compared[0].found.answer, compared[1].found.answer] as const
  const [was, is] = [shareIn(answers[0], group), shareIn(answers[1], group)]
  const holds = differenceHolds(difference, is - was, table.runs)
  const chosen = pairs.findIndex(({ run }) => String(run) === options.pair)
  const pair: Pair | undefined = pairs[chosen]
  const { sides, isPlaying, isStill } = oneByOne
  const isPartly = sides !== undefined && sides < pairs.length * 2
  const toggle = isStill ? oneByOne.next : isPlaying ? oneByOne.pause : oneByOne.play
  const pauseBySpace = (event: KeyboardEvent) => {
    if (event.key !== ' ' || !isPlaying || (event.target as Element).id === 'pairs-play') return
    event.preventDefault()
    oneByOne.pause()
  }
  return (
    <>
      <div>
        <h2 className={classes.headline}>{pairsHeadline(counts, letters, group)}</h2>
        <p className="so-quiet">{pairsMeaning(counts, group)}</p>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Space pauses wherever in the card the focus is. */}
      <div className={classes.both} onKeyDown={pauseBySpace}>
        <div className={classes.card}>
          <PairsGrid
            pairs={pairs}
            group={group}
            letters={letters}
            oneByOne={oneByOne}
            chosen={chosen}
            onChoose={(at) => {
              setIsChosen(true)
              setOptions({ pair: String(pairs[at]?.run) })
            }}
          />
          <div className={`so-row ${classes.tools}`}>
            <Button id="pairs-play" variant="default" size="sm" onClick={toggle}>
              {isStill ? text.next : isPlaying ? text.pause : `▶ ${text.play}`}
            </Button>
            {isPartly && (
              <button type="button" className="so-link" onClick={oneByOne.showAll}>
                {text.all}
              </button>
            )}
            <span className="so-faint" role={isPlaying ? undefined : 'status'}>
              {isPartly
                ? runningText(
                    countsOf(
                      pairs.filter((_, at) => oneByOne.sidesOf(at) === 2),
                      group,
                    ),
                    letters,
                  )
                : text.hint(letters)}
            </span>
          </div>
        </div>
        <div className={classes.side}>
          <ul>
            {pairKinds.map((kind) => (
              <Count key={kind} kind={kind} count={counts[kind]} letters={letters} group={group} />
            ))}
          </ul>
          <p className={holds ? 'so-quiet' : classes.fault} role={holds ? undefined : 'alert'}>
            {holds ? `${exactText(letters, was, is, group)} ${text.drawn(table.runs)}` : text.fault}
          </p>
        </div>
      </div>
      {pair !== undefined && (
        <PairHistories
          at={chosen}
          pair={pair}
          recipes={recipes}
          letters={letters}
          isChosen={isChosen}
          onClose={() => {
            setOptions({ pair: undefined })
            document.getElementById(pairId(chosen))?.focus()
          }}
        />
      )}
      <PairDots answers={answers} letters={letters} group={group} joint={table.joint} />
    </>
  )
}

type CountProps = {
  readonly kind: PairKind
  readonly count: number
  readonly letters: Letters
  readonly group: Group
}

function Count({ kind, count, letters, group }: CountProps) {
  const { kindText } = useCase(pairsWords)
  const mark = (isIt: boolean) => (isIt ? <MarkShape group={group} size={16} /> : <OtherMark />)
  return (
    <li>
      <span className={classes.sample} data-framed={kind === 'onlyA' || kind === 'onlyB' || undefined}>
        {mark(kind === 'both' || kind === 'onlyA')}
        {mark(kind === 'both' || kind === 'onlyB')}
      </span>
      <strong>{count}</strong>
      <span>{kindText(kind, letters, group)}</span>
    </li>
  )
}
