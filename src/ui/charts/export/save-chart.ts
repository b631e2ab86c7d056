import { csvText } from '@/simulation/files/csv'
import { grouped } from '@/ui/shared/format'
import { saveFile, textFile } from '@/ui/shared/save-file'
import { scenario, stored } from '@/ui/state/case'
import { historyStore } from '@/ui/state/page-state'
import type { TableData } from '../number-table'
import { composePicture, type Printed } from './compose-picture'

const SCALE = 2 // points of the picture a CSS pixel

export type ChartFormat = 'svg' | 'png' | 'csv'

type Chart = { readonly title: string; readonly caption: string; readonly table: TableData }

const largest = (box: HTMLElement): SVGSVGElement | undefined =>
  [...box.querySelectorAll('svg')].toSorted(
    (a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight,
  )[0]

function originWords(): string {
  const { seed, runs, changes } = historyStore.read().present
  const changed = Object.keys(changes).length
  const parts = [scenario.title, `model ${stored.modelVersion}`, `seed ${seed}, ${grouped(runs)} runs`]
  return [...parts, changed === 0 ? 'no number changed' : `${changed} changed`].join(' · ')
}

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

function tableCsv({ columns, rows }: TableData): string {
  const { seed } = historyStore.read().present
  const origin = [scenario.id, stored.modelVersion, seed]
  return csvText(
    [...columns, 'scenario', 'model', 'seed'],
    rows.map((row) => [...row.map(cell), ...origin]),
  )
}

/** Saves a chart as a drawing, as pixels, or as its numbers. @throws {Error} where there is no drawing to save. */
export async function saveChart(
  box: HTMLElement,
  format: ChartFormat,
  { title, caption, table }: Chart,
): Promise<void> {
  const name = `standoff-${scenario.id}-${slug(title)}.${format}`
  if (format === 'csv') return saveFile(name, textFile(tableCsv(table), 'text/csv'))
  const drawing = largest(box)
  if (drawing === undefined) throw new Error('This chart has no drawing to save.')
  const svg = svgText(drawing, { title, caption, origin: originWords() })
  saveFile(name, format === 'svg' ? textFile(svg, 'image/svg+xml') : await pngOf(svg))
}
