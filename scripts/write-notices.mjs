/**
 * Writes THIRD_PARTY_NOTICES: every package that reaches a user, with its copyright lines, under the text of its
 * licence. Equal texts are printed once. `--check` only compares, and fails when the file is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const target = 'THIRD_PARTY_NOTICES'
const introduction = `Standoff is under the MIT licence (see LICENSE). It ships with the packages and fonts below, each under its own licence.
The fonts are Inter (The Inter Project Authors) and Source Serif 4 (Adobe), both under the SIL Open Font License 1.1.

The tests drive a headless Chromium taken from the package @sparticuz/chromium (MIT), which holds a build of the Chromium
project (BSD-3-Clause and the licences listed at chrome://credits). It is a development tool and is not part of what ships.

Written by \`npm run notices\`.
`

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const shipped = Object.entries(packages).filter(
  ([place, entry]) => place !== '' && !entry.dev && !place.includes('node_modules/@types/'),
)

/** Licence text without copyright lines and line breaks -> its packages. */
const groups = new Map()
for (const [place, { version }] of shipped) {
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const { licence, text } = licenceOf(place)
  const lines = text.split(/\r?\n/)
  const copyright = lines.filter(isCopyright).map((line) => line.trim())
  const body = lines
    .filter((line) => !isCopyright(line))
    .join('\n')
    .trim()
  const key = body
    .replace(/^.*\blicen[sc]e\b.*$/im, '')
    .replace(/\W+/g, ' ')
    .toLowerCase()
    .trim()
  const group = groups.get(key) ?? { licence, body, members: [] }
  group.members.push([`${name} ${version}`, ...copyright.map((line) => `    ${line}`)].join('\n'))
  groups.set(key, group)
}

function isCopyright(line) {
  return /^\W*(?:\([cC]\) |[Cc]opyright (?:\([cC]\)|©|\d{4}|(?!Holder|Notice|Owner)[A-Z]))/.test(line)
}

function licenceOf(place) {
  const manifest = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'))
  const files = readdirSync(place)
    .filter((file) => /^(?:licen[sc]e|copying|notice)/i.test(file))
    .sort()
  if (files.length > 0) {
    const text = files.map((file) => readFileSync(path.join(place, file), 'utf8').trim()).join('\n\n')
    return { licence: manifest.license ?? 'see text', text }
  }
  const readme = path.join(place, 'README.md')
  const section =
    existsSync(readme) &&
    /^(?:#+ *)?LICENSE.*\n(?:-+\n)?([\s\S]*permission[\s\S]*)/im.exec(readFileSync(readme, 'utf8'))
  const named = `Named in its package as ${manifest.license}, without a copy of the text.`
  return { licence: manifest.license, text: section ? section[1].trim() : named }
}

const rule = '='.repeat(80)
const chapters = [...groups.values()].map(
  ({ licence, body, members }) => `${rule}\n${members.join('\n')}\n\nLicence: ${licence}\n\n${body}\n`,
)
const notices = [introduction, ...chapters].join('\n')

if (!process.argv.includes('--check')) writeFileSync(target, notices)
else if (!existsSync(target) || readFileSync(target, 'utf8') !== notices) {
  console.error(`${target} is out of date: run \`npm run notices\` and commit the result.`)
  process.exitCode = 1
}
