import { changesText, conditionText } from '@/simulation/files/cite'
import { csvText } from '@/simulation/files/csv'
import { type ModelOf, modelCells, modelColumns, modelOf, modelWords } from '@/simulation/files/model-of'
import type { Recipe } from '@/simulation/types'
import { grouped } from '@/ui/shared/format'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { fromCase } from '@/ui/state/case'
import { countOfChanges } from '@/ui/state/count-of-changes'
import { pageState } from '@/ui/state/page-state'
import { whatIfWords } from '@/ui/what-if/condition-words'
import type { TableData } from '../number-table'
import { composePicture, type Printed } from './compose-picture'
import { fontRule } from './picture-font'

type Of = ModelOf & { readonly title: string }

/**
 * Where a picture comes from, for its last line. `only`: the futures it shows, in words; undefined where it shows all.
 * "TikTok 2025 · model 2.0.0 · seed tiktok-1, 200,000 runs · 2 changed · only futures where Beijing refuses the deal by week 20"
 */
export function originWords(recipe: Recipe, { title, ...model }: Of, only: string | undefined): string {
  const changed = countOfChanges(recipe)
  return [
    title,
    `model ${modelWords(model)}`,
    `seed ${recipe.seed}, ${grouped(recipe.runs)} runs`,
    changed === 0 ? 'nothing changed' : `${changed} changed`,
    ...(only === undefined ? [] : [only]),
  ].join(' · ')
}

const SCALE = 2 // points of the picture a CSS pixel

export type ChartFormat = 'svg' | 'png' | 'csv'

export type Chart = {
  readonly title: string
  readonly unit: string | undefined
  readonly caption: string
  readonly table: TableData
  /** Whether it shows only the futures that fit the conditions. */
  readonly isOfFitting: boolean
}

const largest = (box: HTMLElement): SVGSVGElement | undefined =>
  [...box.querySelectorAll('svg')].toSorted(
    (a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight,
  )[0]

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const svgText = (drawing: SVGSVGElement, printed: Printed): string =>
  new XMLSerializer().serializeToString(composePicture(drawing, printed))

/** The drawing as pixels. @throws {Error} where the browser cannot paint it. */
async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * SCALE
  canvas.height = image.naturalHeight * SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture could not be painted.')) : resolve(blob)))
  })
}

/** "−12" and "1,204.5" are numbers to a spreadsheet once they are written as it writes them. */
const cell = (text: string): string | number => {
  const plain = text.replace(/^[−-]/, '-').replace(/^\+/, '').replaceAll(',', '')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}

/** Columns of one name are told apart by their number: "Mean", "Mean 2". */
const distinct = (columns: readonly string[]): readonly string[] =>
  columns.map((name, at) => {
    const before = columns.slice(0, at).filter((other) => other === name).length
    return before === 0 ? name : `${name} ${before + 1}`
  })

export const chartSaving = fromCase((open) => {
  const { negotiation, scenario } = open
  const model = modelOf(negotiation)
  const { historyStore } = pageState(open)
  const { onlyWords } = whatIfWords(open)

  function tableCsv({ columns, rows }: TableData, isOfFitting: boolean): string {
    const recipe = historyStore.read().present
    const conditions = isOfFitting ? recipe.conditions.map(conditionText).join(', ') : ''
    const origin = [scenario.id, ...modelCells(model), recipe.seed, changesText(negotiation, recipe), conditions]
    return csvText(
      distinct([...columns, 'scenario', ...modelColumns(model), 'seed', 'changed', 'conditions']),
      rows.map((row) => [...row.map(cell), ...origin]),
    )
  }

  /** Saves a chart as a drawing, as pixels, or as its numbers. @throws {Error} where there is no drawing to save. */
  async function saveChart(
    box: HTMLElement,
    format: ChartFormat,
    { title, unit, caption, table, isOfFitting }: Chart,
  ): Promise<void> {
    const name = `standoff-${scenario.id}-${slug(title)}.${format}`
    if (format === 'csv') return saveFile(name, textFile(tableCsv(table, isOfFitting), 'text/csv'))
    const drawing = largest(box)
    if (drawing === undefined) throw new Error('This chart has no drawing to save.')
    const recipe = historyStore.read().present
    const of = { title: scenario.title, ...model }
    const origin = originWords(recipe, of, isOfFitting ? onlyWords(recipe.conditions) : undefined)
    const svg = svgText(drawing, { title, unit, caption, origin, fontRule: await fontRule() })
    saveFile(name, format === 'svg' ? textFile(svg, 'image/svg+xml') : await pngOf(svg))
  }

  return { saveChart }
})
