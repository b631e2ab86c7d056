import { earlyGroups } from '@/simulation/early-horizon'
import { shownAnswer } from '@/simulation/files/result-file'
import type { InputRange, Recipe, SampleSummary } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { base64 } from '@/ui/shared/base64'
import { groupWords } from '@/ui/shared/group-words'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { fromCase } from '@/ui/state/case'
import { loadReaders } from '@/ui/state/load-readers'
import { whatIfWords } from '@/ui/what-if/condition-words'
import type { Saving } from './file-words'

/** What a file is made of: the drawn runs of the recipe on screen, and what is known beside them. */
export type Made = {
  readonly recipe: Recipe
  readonly summary: SampleSummary
  readonly range: InputRange | undefined
  readonly link: string
}

export const fileMaking = fromCase((open) => {
  const { negotiation } = open
  const { exactClient, rangeClient } = engineClients(open)
  const { answerWords } = groupWords(open)
  const { conditionWords } = whatIfWords(open)

  const resultOf = ({ recipe, summary }: Pick<Made, 'recipe' | 'summary'>) =>
    exactClient.ask('resultFile', { recipe, summary, isOwn: open.own !== undefined })

  /** The case with its changes, by its own name: no run is needed for it. @throws {ScenarioError} where it breaks a rule of files. */
  async function saveScenario(recipe: Recipe): Promise<void> {
    const [{ scenarioFile, scenarioText, validateScenario }, scenario] = await Promise.all([
      loadReaders(),
      open.loadScenario(),
    ])
    const file = validateScenario(negotiation, scenarioFile(negotiation, scenario, recipe), scenario.id)
    saveFile(`standoff-${scenario.id}-scenario.json`, textFile(scenarioText(file), 'application/json'))
  }

  /** Makes one file of a result and offers it to the reader. */
  async function saveResult(what: Exclude<Saving, 'scenario' | 'draws'>, made: Made): Promise<void> {
    const [files, result] = await Promise.all([loadReaders(), resultOf(made)])
    const stem = files.fileStem(result)
    const { recipe } = made
    switch (what) {
      case 'result':
        return saveFile(`${stem}.json`, textFile(files.resultText(result), 'application/json'))
      case 'outcomes':
        return saveFile(`${stem}-outcomes.csv`, textFile(files.outcomesCsv(result), 'text/csv'))
      case 'weeks':
        return saveFile(`${stem}-weeks.csv`, textFile(files.weeksCsv(negotiation, result), 'text/csv'))
      case 'runsCsv':
        return saveFile(`${stem}-runs.csv`, await rangeClient.ask('runsFile', { recipe, result, format: 'csv' }))
      case 'runsParquet':
        return saveFile(
          `${stem}-runs.parquet`,
          await rangeClient.ask('runsFile', { recipe, result, format: 'parquet' }),
        )
      case 'report': {
        const { endingsPicture, reportText, weeksPicture } = files
        const scenario = await open.loadScenario()
        const pictures = [endingsPicture, weeksPicture].map((draw) => {
          const picture = draw(negotiation, scenario, result)
          return { picture, address: dataAddress(picture.svg) }
        })
        const { groups, byWeek } = shownAnswer(result)
        const { sentence, others } = answerWords(groups, recipe.horizonWeeks, { early: earlyGroups(byWeek) })
        const answer = `${sentence} ${others}`
        const asked = recipe.conditions.map(conditionWords)
        const { range, link } = made
        const year = new Date().getFullYear()
        const detailed = { ...negotiation, ...(await negotiation.loadDetails()) }
        const text = reportText(detailed, { result, scenario, range, pictures, answer, asked, link, year })
        return saveFile(`${stem}.md`, textFile(text, 'text/markdown'))
      }
    }
  }

  return { resultOf, saveScenario, saveResult }
})

/** A drawing as an address that needs no server: base64, since some readers of Markdown stumble over brackets. */
function dataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${base64(new TextEncoder().encode(svg))}`
}
