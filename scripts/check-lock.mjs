/**
 * Fails when the lock file would not install everywhere: npm leaves out a platform's optional package without a word
 * when a registry does not offer it, and `npm ci` then stops on another machine. Also fails on a package without an
 * integrity hash and on a recorded download address, which would tie every install to one registry.
 */
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'))
/** Node's own search: beside the owner, then in every enclosing node_modules. */
function isLocked(owner, name) {
  if (packages[`${owner === '' ? '' : `${owner}/`}node_modules/${name}`]) return true
  return owner !== '' && isLocked(owner.slice(0, Math.max(0, owner.lastIndexOf('/node_modules/'))), name)
}

const problems = []
for (const [place, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isLocked(place, name)) problems.push(`${place} needs ${name}, which is not locked`)
  }
  if (place === '' || entry.link || entry.inBundle) continue
  if (!entry.integrity) problems.push(`${place} has no integrity hash`)
  if (entry.resolved) problems.push(`${place} records a download address`)
}

if (problems.length > 0) {
  console.error(`package-lock.json: ${problems.length} problem(s)\n  ${problems.join('\n  ')}`)
  process.exit(1)
}
console.log(`package-lock.json: ${Object.keys(packages).length - 1} packages, complete on every platform`)
