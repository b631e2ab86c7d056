import { entryOf } from '@/scenarios/entry-of'
import type { Group } from '@/simulation/types'
import { ChartFrame } from '@/ui/charts/chart-frame'
import { CompareBars } from '@/ui/charts/compare-bars'
import { CompareLines } from '@/ui/charts/compare-lines'
import { NumberTable } from '@/ui/charts/number-table'
import { roundTicks } from '@/ui/charts/round-ticks'
import { shown } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { Choice } from '@/ui/shared/choice'
import { groupWords } from '@/ui/shared/group-words'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace, useRecipe } from '@/ui/state/use-recipe'
import { compactWords } from '../compact-words'
import { mattersPlace } from '../matters/matters-place'
import classes from './compare.module.css'
import { compareView, compareViews } from './compare-view'
import { type Compared, compareText, compareWords, inputsLeaning, weekRows, weekTable } from './compare-words'
import { PairsView } from './pairs/pairs-view'
import { letterOf, recipeOf, type Tray } from './tray'
import { TrayList } from './tray-list'
import { useCompared, usePairs, useRanges } from './use-compared'
import { useTray } from './use-tray'

/** Scenarios side by side: shares, weeks, exact and drawn differences, and the numbers in which they differ. */
export function CompareSection() {
  const [tray, setTray] = useTray()
  const recipe = useRecipe()
  const recipes = tray.entries.map((entry) => recipeOf(entry, recipe))
  const found = useCompared(recipes)
  const newest = shown(found)
  const isCurrent = found.status === 'current' && newest?.length === tray.entries.length
  const compared: readonly Compared[] | undefined = isCurrent
    ? tray.entries.flatMap((entry, index) => {
        const one = newest?.[index]
        return one === undefined ? [] : [{ entry, found: one }]
      })
    : undefined
  return (
    <div className={`so-stack ${classes.compare}`}>
      {recipe.conditions.length > 0 && <p className="so-warn">{compareText.ofAll}</p>}
      <TrayList tray={tray} onChange={setTray} />
      {found.status === 'failed' && <p role="alert">{compareText.failed(found.message)}</p>}
      {tray.entries.length > 1 && found.status === 'waiting' && <p role="status">{compareText.waiting}</p>}
      {compared !== undefined && compared.length > 1 && <Comparison compared={compared} tray={tray} />}
    </div>
  )
}

type ComparisonProps = { readonly compared: readonly Compared[]; readonly tray: Tray }

function Comparison({ compared, tray: { baseline } }: ComparisonProps) {
  const { firstGroup, groupOrder } = useCase(caseGroups)
  const { barsNote, compareCaption, compareTable, compareRows } = useCase(compareWords)
  const { shortName } = useCase(compactWords)
  const { setOptions } = useCase(pageState)
  const { optionOfTarget } = useCase(mattersPlace)
  const { options } = usePlace()
  const group: Group = groupOrder.find((one) => one === options.for) ?? firstGroup
  const view = compareView(options, compared.length)
  return (
    <>
      <div className={`so-row ${classes.choose}`}>
        <Choice
          label={compareText.view}
          options={compareViews.map((value) => ({ value, label: compareText.views[value] }))}
          value={view}
          onChange={(as) => setOptions({ as })}
        />
        {view !== 'bars' && (
          <Choice
            label={compareText.for}
            options={groupOrder.map((value) => ({ value, label: shortName(value) }))}
            value={group}
            onChange={(next) => setOptions({ for: optionOfTarget(next) })}
          />
        )}
      </div>
      {view === 'pairs' && <PairsView compared={compared} baseline={baseline} group={group} />}
      {view === 'bars' && (
        <div className={classes.card}>
          <ChartFrame
            title={compareText.bars}
            caption={compareCaption(compared, baseline, group)}
            table={compareTable(compared, baseline)}
            note={barsNote}
          >
            {(width) => <CompareBars rows={compareRows(compared, baseline)} width={width} />}
          </ChartFrame>
        </div>
      )}
      {view === 'weeks' && <ByWeek compared={compared} baseline={baseline} group={group} />}
      {view === 'table' && (
        <>
          <div className={classes.card}>
            <Differences compared={compared} baseline={baseline} group={group} />
          </div>
          <div className={classes.card}>
            <Inputs compared={compared} group={group} />
          </div>
          <div className={classes.card}>
            <Differing compared={compared} />
          </div>
        </>
      )}
    </>
  )
}

type GroupProps = { readonly compared: readonly Compared[]; readonly baseline: number; readonly group: Group }

function ByWeek({ compared, baseline, group }: GroupProps) {
  const { compareCaption } = useCase(compareWords)
  const { groupName } = useCase(groupWords)
  const letters = compared.map((_, index) => letterOf(index))
  const weeks = weekRows(compared, group)
  const last = weeks.at(-1)?.week ?? 0
  return (
    <div className={classes.card}>
      <ChartFrame
        title={compareText.byWeek(groupName(group))}
        unit={compareText.byWeekUnit}
        caption={compareCaption(compared, baseline, group)}
        table={weekTable(compared, group)}
      >
        {(width) => (
          <CompareLines
            rows={weeks}
            letters={letters}
            baseline={letterOf(baseline)}
            ticks={roundTicks(0, last, width < 480 ? 4 : 6)}
            width={width}
          />
        )}
      </ChartFrame>
    </div>
  )
}

function Differences({ compared, baseline, group }: GroupProps) {
  const { groupName } = useCase(groupWords)
  const { differenceTable } = useCase(compareWords)
  const recipe = useRecipe()
  const recipes = compared.map(({ entry }) => recipeOf(entry, recipe))
  const { paired, done, count, failure } = usePairs(recipes, baseline)
  const ofGroup = new Map([...paired].map(([index, { byGroup }]) => [index, entryOf(byGroup, group).difference]))
  const isDrawing = paired.size < compared.length - 1
  return (
    <div className={`so-stack ${classes.table}`}>
      <h3>
        {compareText.differences(letterOf(baseline))} <span>{groupName(group)}, points of 100</span>
      </h3>
      <NumberTable
        id="compare-differences"
        label={compareText.differences(letterOf(baseline))}
        {...differenceTable(compared, baseline, group, ofGroup)}
      />
      <p className={classes.note} role="status">
        {failure !== undefined
          ? compareText.failed(failure)
          : isDrawing
            ? compareText.pairing(done, count)
            : compareText.pairedNote}
      </p>
    </div>
  )
}

function Inputs({ compared, group }: { readonly group: Group } & Pick<ComparisonProps, 'compared'>) {
  const { groupName } = useCase(groupWords)
  const { inputsTable } = useCase(compareWords)
  const recipe = useRecipe()
  const { found, failure } = useRanges(compared.map(({ entry }) => recipeOf(entry, recipe)))
  return (
    <div className={`so-stack ${classes.table}`}>
      <h3>
        {compareText.inputs} <span>{groupName(group)}, points of 100</span>
      </h3>
      <NumberTable id="compare-inputs" label={compareText.inputs} {...inputsTable(compared, found, group)} />
      <p className={classes.note} role="status">
        {failure === undefined
          ? `${compareText.inputsNote} ${inputsLeaning(compared, found, group)}`
          : compareText.failed(failure)}
      </p>
    </div>
  )
}

function Differing({ compared }: Pick<ComparisonProps, 'compared'>) {
  const { differingTable } = useCase(compareWords)
  const table = differingTable(compared)
  return (
    <div className={`so-stack ${classes.table}`}>
      <h3>{compareText.numbers}</h3>
      {table.rows.length === 0 ? (
        <p className={classes.note}>{compareText.noNumbers}</p>
      ) : (
        <NumberTable id="compare-numbers" label={compareText.numbers} {...table} />
      )}
    </div>
  )
}
