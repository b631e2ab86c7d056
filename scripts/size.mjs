/**
 * Holds the built page to its budget: the JavaScript a first visit must load before anything shows. Lazy chunks and
 * workers are listed, not limited. Figures are kB of 1,000 bytes after gzip.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const limitKb = 184
const html = readFileSync('dist/index.html', 'utf8')
/** What is fetched with a low priority is wanted soon after, not first. */
const tags = [...html.matchAll(/<(?:script|link)[^>]*>/g)].map(([tag]) => tag).filter((tag) => !tag.includes('"low"'))
const initial = [...new Set(tags.flatMap((tag) => /(?:src|href)="\.\/(assets\/[^"]+\.js)"/.exec(tag)?.[1] ?? []))]
const kilobytes = (file) => gzipSync(readFileSync(path.join('dist', file)), { level: 9 }).length / 1000
const sum = (files) => files.reduce((total, file) => total + kilobytes(file), 0)

const assets = readdirSync('dist/assets').map((name) => `assets/${name}`)
const scripts = assets.filter((file) => file.endsWith('.js'))
const styles = assets.filter((file) => file.endsWith('.css'))
const later = scripts.filter((file) => !initial.includes(file))
const initialKb = sum(initial)

console.log(
  `document ${kilobytes('index.html').toFixed(1)} kB, initial JS ${initialKb.toFixed(1)} of ${limitKb} kB, ` +
    `CSS ${sum(styles).toFixed(1)} kB, later JS:`,
)
for (const file of later) console.log(`  ${kilobytes(file).toFixed(1).padStart(6)} kB  ${path.basename(file)}`)

if (initial.length === 0) throw new Error('dist/index.html names no script, so there is nothing to measure.')
if (initialKb > limitKb) {
  console.error(
    `The initial JavaScript is ${(initialKb - limitKb).toFixed(1)} kB over its budget: load something lazily.`,
  )
  process.exitCode = 1
}
