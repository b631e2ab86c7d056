/** What a drawing takes from style sheets and must carry itself once it stands alone. */
const PAINT = [
  ...[
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-linejoin',
    'stroke-linecap',
    'paint-order',
  ],
  ...['opacity', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'letter-spacing'],
]
const TEXT_ONLY = /^(?:font|text|dominant|letter)/
const IN_THE_WAY = 'foreignObject, script, [aria-hidden="true"][opacity="0"]'
const KEPT =
  /^(?:id|d|x|y|x1|x2|y1|y2|dx|dy|cx|cy|r|rx|ry|width|height|points|transform|viewBox|offset|clip-path|mask|preserveAspectRatio|pattern[A-Za-z]+|gradient[A-Za-z]+|clipPath[A-Za-z]+|href|version|xmlns)$/

const isDrawn = (style: CSSStyleDeclaration): boolean => style.display !== 'none' && style.visibility !== 'hidden'

/** `url("#p-dotted")` as computed, also with the page's address before it, → `url(#p-dotted)`. */
const plainUrl = (value: string): string => value.replace(/url\(["']?[^"')]*(#[^"')]+)["']?\)/g, 'url($1)')

function carry(from: Element, to: Element): void {
  const style = getComputedStyle(from)
  if (!isDrawn(style)) {
    to.remove()
    return
  }
  const hasText = from.matches('text, tspan, g')
  for (const { name } of [...to.attributes]) if (!KEPT.test(name)) to.removeAttribute(name)
  for (const name of PAINT) {
    const value = style.getPropertyValue(name)
    if (value === '' || value === 'normal' || (TEXT_ONLY.test(name) && !hasText)) continue
    to.setAttribute(name, plainUrl(value))
  }
  const [sources, copies] = [[...from.children], [...to.children]]
  sources.forEach((source, at) => {
    const copy = copies[at]
    if (copy !== undefined) carry(source, copy)
  })
}

/** A copy of an element of the page with its colours, sizes and fonts resolved: it looks the same without any style sheet. */
function resolved(element: Element): Element {
  const copy = element.cloneNode(true) as Element
  carry(element, copy)
  for (const hidden of copy.querySelectorAll(IN_THE_WAY)) hidden.remove()
  return copy
}

/** A drawing of the page that stands alone: resolved, and with the patterns of the page that it uses. */
export function resolvedDrawing(drawing: SVGSVGElement): SVGSVGElement {
  const { width, height } = drawing.getBoundingClientRect()
  const copy = resolved(drawing) as SVGSVGElement
  copy.setAttribute('width', String(Math.round(width)))
  copy.setAttribute('height', String(Math.round(height)))
  copy.setAttribute('overflow', 'visible')
  const used = new Set([...copy.outerHTML.matchAll(/url\((?:&quot;)?#([\w-]+)/g)].map(([, id]) => id ?? ''))
  const missing = [...used].filter((id) => copy.querySelector(`[id="${id}"]`) === null)
  const definitions = document.createElementNS('http://www.w3.org/2000/svg', 'defs')
  for (const id of missing) {
    const pattern = document.getElementById(id)
    if (pattern !== null) definitions.append(resolved(pattern))
  }
  copy.prepend(definitions)
  return copy
}
