import { FONT } from './picture-font'
import { resolvedDrawing } from './resolved-drawing'

const SVG = 'http://www.w3.org/2000/svg'
const PAD = 20

/** What is printed around a chart: a picture is often all that is left of a result. */
export type Printed = {
  readonly title: string
  /** What the axes count, where the title does not say it. */
  readonly unit: string | undefined
  readonly caption: string
  readonly origin: string
  /** What makes the picture's typeface its own. */
  readonly fontRule: string
}

type Line = { readonly text: string; readonly size: number; readonly weight: number; readonly colour: string }

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Words in lines no wider than `width`, as this browser would set them. */
function wrapped(text: string, size: number, weight: number, width: number): readonly string[] {
  const ruler = document.createElement('canvas').getContext('2d')
  if (ruler === null) return [text]
  ruler.font = `${weight} ${size}px ${FONT}`
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (lines.length > 0 && ruler.measureText(longer).width <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, text?: string): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) made.textContent = text
  return made
}

/** A chart as a drawing that stands alone, with its title, its sentence, and where it comes from. */
export function composePicture(
  drawing: SVGSVGElement,
  { title, unit, caption, origin, fontRule }: Printed,
): SVGSVGElement {
  const chart = resolvedDrawing(drawing)
  const inner = Number(chart.getAttribute('width'))
  const lines = (text: string, size: number, weight: number, colour: string): readonly Line[] =>
    wrapped(text, size, weight, inner).map((line) => ({ text: line, size, weight, colour: token(colour) }))
  const above = [
    ...lines(title, 18, 650, '--ink'),
    ...lines(caption, 14, 400, '--ink-2'),
    ...(unit === undefined ? [] : lines(unit, 12, 400, '--ink-2')),
  ]
  const below = lines(origin, 12, 400, '--ink-2')
  const width = inner + 2 * PAD
  const picture = document.createElementNS(SVG, 'svg')
  picture.append(
    element('title', {}, title),
    element('style', {}, fontRule),
    element('rect', { width: '100%', height: '100%', fill: token('--surface') }),
  )
  let y = PAD
  const write = (line: Line) => {
    y += Math.round(line.size * 1.4)
    const look = { 'font-size': line.size, 'font-weight': line.weight, fill: line.colour }
    picture.append(element('text', { x: PAD, y: y - Math.round(line.size * 0.35), ...look }, line.text))
  }
  above.forEach(write)
  y += 12
  chart.setAttribute('x', String(PAD))
  chart.setAttribute('y', String(y))
  picture.append(chart)
  y += Number(chart.getAttribute('height')) + 12
  below.forEach(write)
  const height = y + PAD
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT, role: 'img' }
  for (const [name, value] of Object.entries(size)) picture.setAttribute(name, String(value))
  return picture
}
