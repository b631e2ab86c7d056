import { Button } from '@mantine/core'
import { useState } from 'react'
import { binomialBand } from '@/engine'
import { entryOf } from '@/scenarios/entry-of'
import { type Collected, collect } from '@/simulation/codes/collect'
import { csvText } from '@/simulation/files/csv'
import { NumberTable } from '@/ui/charts/number-table'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { MarkShape } from '@/ui/shared/mark-shape'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { useCase, useDetails } from '@/ui/state/case'
import { collectText, middleOf } from './collect-words'
import { DotRow } from './dot-row'
import { NumberDots } from './number-dots'
import { QuizOfClass } from './quiz-of-class'
import classes from './teachers.module.css'

const ENOUGH = 5

/** Codes that students hand in, pasted: what the class saw beside what the model expects, and how much of it is luck. Kept nowhere. */
export function Collect() {
  const { negotiation, scenario } = useCase()
  const caseNumber = negotiation.presets.find(({ id }) => id === scenario.id)?.code
  const [text, setText] = useState('')
  const { read, quizzes, bad, repeated } = collect(text)
  const count = read.length + quizzes.length
  const own = read.filter(({ result }) => result.caseNumber === caseNumber)
  const others = read.length - own.length
  return (
    <div className={classes.collect}>
      <label>
        <span className={classes.label}>{collectText.label}</span>
        <textarea
          rows={6}
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p className="so-faint">{collectText.hint}</p>
      <div role="status">
        <ul className={classes.problems}>
          {count > 0 && <li>{collectText.read(count)}</li>}
          {collectText.problems({ bad, repeated }).map((problem) => (
            <li key={problem} className="so-warn">
              {problem}
            </li>
          ))}
          {others > 0 && <li>{collectText.others(others)}</li>}
        </ul>
      </div>
      {own.length > 0 && <ClassResults own={own} />}
      {quizzes.length > 0 && <QuizOfClass quizzes={quizzes} />}
      {text !== '' && (
        <div className="so-line">
          <Button onClick={() => setText('')}>{collectText.clear}</Button>
          {own.length > 0 && <SaveCodes own={own} />}
        </div>
      )}
    </div>
  )
}

type Own = { readonly own: readonly Collected[] }

/** The class beside the model: endings with the band of luck, guesses, and scores. */
function ClassResults({ own }: Own) {
  const { stored } = useCase()
  const { countsOfHundred, firstGroup, groupOrder, stackOrder } = useCase(caseGroups)
  const { groupName, groupNoun } = useCase(groupWords)
  const shares = stored.answer.groups
  const endedIn = (group: string) => own.filter(({ result }) => stackOrder[result.ending] === group).length
  const guesses = own.flatMap(({ result }) => result.guess ?? [])
  const scores = own.flatMap(({ result }) => result.score ?? [])
  const share = entryOf(shares, firstGroup)
  const model = entryOf(countsOfHundred(stored.answer.early.groups), firstGroup)
  return (
    <>
      <h3 className={classes.head}>
        {collectText.head(endedIn(firstGroup), own.length, groupNoun(firstGroup), Math.round(own.length * share))}
      </h3>
      <p>
        {own.length < ENOUGH
          ? collectText.few
          : collectText.band(own.length, binomialBand(own.length, share), scores.length > 0)}
      </p>
      <figure aria-label={collectText.endings}>
        <h4>{collectText.endings}</h4>
        <ul>
          {groupOrder.map((group) => (
            <DotRow
              key={group}
              label={groupName(group)}
              count={endedIn(group)}
              dot={<MarkShape group={group} size={16} />}
              expected={own.length * entryOf(shares, group)}
              expectedLabel={collectText.expects}
            />
          ))}
        </ul>
      </figure>
      {guesses.length > 0 && (
        <figure aria-label={collectText.guesses}>
          <h4>{collectText.guesses}</h4>
          <p>{collectText.guessesHead(middleOf(guesses), model)}</p>
          <NumberDots label={collectText.guessesHead(middleOf(guesses), model)} values={guesses} mark={model} />
        </figure>
      )}
      {scores.length > 0 && (
        <figure aria-label={collectText.scores}>
          <h4>{collectText.scores}</h4>
          <p>{collectText.scoresHead(middleOf(scores), scores.length)}</p>
          <NumberDots label={collectText.scoresHead(middleOf(scores), scores.length)} values={scores} mark={50} />
        </figure>
      )}
      <details>
        <summary>{collectText.table}</summary>
        <CodeTable own={own} />
      </details>
    </>
  )
}

/** What each code says, cell by cell. */
function useCodeRows(own: readonly Collected[]): readonly (readonly [string, ...string[]])[] {
  const { stackOrder } = useCase(caseGroups)
  const { groupName } = useCase(groupWords)
  const { parties } = useCase().scenario
  const seats = useDetails((_, details) => details.seats)
  const nameOf = (seat: number | undefined): string => {
    const party = seats[seat ?? -1]?.party
    return party === undefined ? '' : entryOf(parties, party).name
  }
  return own.map(({ line, result }) => [
    String(line),
    nameOf(result.seat),
    String(result.run),
    groupName(stackOrder[result.ending] ?? ''),
    String(result.week),
    String(result.score ?? ''),
    String(result.guess ?? ''),
    (Object.keys(collectText.marks) as (keyof typeof collectText.marks)[])
      .filter((mark) => result.flags[mark])
      .map((mark) => collectText.marks[mark])
      .join(', '),
  ])
}

function CodeTable({ own }: Own) {
  return (
    <NumberTable id="codes-table" label={collectText.table} columns={collectText.columns} rows={useCodeRows(own)} />
  )
}

function SaveCodes({ own }: Own) {
  const { id } = useCase().scenario
  const rows = useCodeRows(own)
  return (
    <Button onClick={() => saveFile(`class-${id}.csv`, textFile(csvText(collectText.columns, rows), 'text/csv'))}>
      {collectText.save}
    </Button>
  )
}
