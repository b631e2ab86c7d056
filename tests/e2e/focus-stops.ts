import type { CDPSession, Page } from '@playwright/test'

/** One control that Tab reaches, as it stands in the window. */
export type Stop = {
  readonly name: string
  /** Same mark-up in the same mark-up, same ring: pixels are looked at once for each kind. */
  readonly kind: string
  readonly fault: string | undefined
  /** Where its ring is, with room around, on the page. */
  readonly clip: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  /** Length of the edges of its boxes that lie in the window, in CSS pixels. */
  readonly edges: number
}

/** Puts Tab before the first control, and forgets what it reached. */
export async function beginStops(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'seenStops')
    // Pixels are compared in two moments: nothing but the ring may differ between them.
    if (document.querySelector('style[data-stops]') !== null) return
    const style = document.createElement('style')
    style.setAttribute('data-stops', '')
    style.textContent = `* { animation: none !important; transition: none !important; caret-color: transparent !important }
      [data-ringless], [data-ringless] * { outline: none !important }`
    document.head.append(style)
  })
}

/** What has the focus now, or undefined once Tab has left the page or comes round. */
export const stopInFocus = (page: Page, isAgain = false): Promise<Stop | undefined> =>
  page.evaluate((again) => {
    const kept = window as unknown as { seenStops?: WeakSet<Element>; ringOwner?: Element | null }
    const seen = kept.seenStops ?? new WeakSet()
    kept.seenStops = seen
    const control = document.activeElement
    if (control === null || control === document.body || (seen.has(control) && !again)) return undefined
    seen.add(control)
    const isRinged = (node: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(node)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    }
    let owner: Element | null = control
    while (owner !== null && !isRinged(owner)) owner = owner.parentElement
    kept.ringOwner = owner
    const rects = [...(owner ?? control).getClientRects()]
    const { clientWidth: wide, clientHeight: high } = document.documentElement
    const within = (from: number, to: number, end: number) => Math.max(0, Math.min(to, end) - Math.max(from, 0))
    const line = (at: number, end: number) => (at >= 0 && at <= end ? 1 : 0)
    const edges = rects.reduce(
      (sum, { left, right, top, bottom }) =>
        sum +
        (line(top, high) + line(bottom, high)) * within(left, right, wide) +
        (line(left, wide) + line(right, wide)) * within(top, bottom, high),
      0,
    )
    const left = Math.max(0, Math.min(...rects.map((rect) => rect.left)) - 6)
    const top = Math.max(0, Math.min(...rects.map((rect) => rect.top)) - 6)
    const right = Math.min(wide, Math.max(...rects.map((rect) => rect.right)) + 6)
    const bottom = Math.min(high, Math.max(...rects.map((rect) => rect.bottom)) + 6)
    const text = control.getAttribute('aria-label') ?? control.textContent ?? ''
    const name = `${control.tagName.toLowerCase()} “${text.trim().slice(0, 50)}”`
    const box = rects[0]
    const isOut = rects.length === 0 || right <= left || bottom <= top
    const top1 =
      box &&
      document.elementFromPoint(
        (Math.max(box.left, 0) + Math.min(box.right, wide)) / 2,
        (Math.max(box.top, 0) + Math.min(box.bottom, high)) / 2,
      )
    const isCovered =
      !isOut &&
      top1 != null &&
      !(control.contains(top1) || top1.contains(control) || top1.contains(owner) || owner?.contains(top1) === true)
    const fault =
      owner === null
        ? 'has no ring'
        : isOut
          ? 'is out of the window'
          : isCovered
            ? `is covered by ${top1?.tagName}.${top1?.getAttribute('class')}`
            : undefined
    return {
      name,
      kind: [
        ...[control.tagName, control.getAttribute('class'), control.getAttribute('role'), owner === control],
        ...[control.parentElement?.tagName, control.parentElement?.getAttribute('class')],
      ].join(' '),
      fault,
      clip: { x: left + window.scrollX, y: top + window.scrollY, width: right - left, height: bottom - top },
      edges,
    }
  }, isAgain)

/** Whether what wore the last stop's ring is no longer in the document. */
export const hasLeft = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as { ringOwner?: Element | null }).ringOwner?.isConnected === false)

/** How many pixels of a ring can be told from what is there without it: a contrast of 3 to 1 or more. */
export async function ringPixels(page: Page, camera: CDPSession, eye: Page, clip: Stop['clip']): Promise<number> {
  const look = async () =>
    (await camera.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 }, optimizeForSpeed: true })).data
  const setRingless = (on: boolean) =>
    page.evaluate((without) => {
      const { ringOwner } = window as unknown as { ringOwner?: Element | null }
      // A hidden radio's ring is drawn by the label beside it.
      ringOwner?.parentElement?.toggleAttribute('data-ringless', without)
    }, on)
  const ringed = await look()
  await setRingless(true)
  const plain = await look()
  await setRingless(false)
  return eye.evaluate(
    async ([first, second]) => {
      const pixels = async (png: string | undefined) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
      }
      const linear = (value: number) => (value <= 10.31475 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4)
      const luminance = (data: Uint8ClampedArray, at: number) =>
        0.2126 * linear(data[at] ?? 0) + 0.7152 * linear(data[at + 1] ?? 0) + 0.0722 * linear(data[at + 2] ?? 0)
      const [with_, without] = [await pixels(first), await pixels(second)]
      let told = 0
      for (let at = 0; at < with_.length; at += 4) {
        const isSame =
          with_[at] === without[at] && with_[at + 1] === without[at + 1] && with_[at + 2] === without[at + 2]
        if (isSame) continue
        const [a, b] = [luminance(with_, at), luminance(without, at)]
        if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) told++
      }
      return told
    },
    [ringed, plain],
  )
}
