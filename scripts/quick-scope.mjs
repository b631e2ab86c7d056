/**
 * Which tests answer for a change within a minute: those of every room that was changed, and those of the architecture.
 * @param {readonly string[]} changed paths from the root
 * @returns {{ folders: readonly string[], unanswered: readonly string[] }} folders or files of tests to run, and the
 *   changed files that none of them looks at
 */
export function quickScope(changed) {
  const folders = new Set(['tests/architecture.test.ts'])
  const unanswered = []
  for (const file of changed) {
    const folder = folderOf(file)
    if (folder !== undefined) folders.add(folder)
    else unanswered.push(file)
  }
  return { folders: [...folders], unanswered }
}

/** `src/engine/solve/forward.ts` and `tests/engine/solve/forward.test.ts` are both answered by `tests/engine/`. */
function folderOf(file) {
  if (/^(?:tests\/(?:e2e|browser)|src\/types)\//.test(file)) return undefined
  const [, place, room] = /^(src|tests)\/([\w-]+)\//.exec(file) ?? []
  if (place !== undefined) return `tests/${room}/`
  if (/^tests\/[^/]+\.test\.tsx?$/.test(file)) return file
  if (file.startsWith('scripts/prove')) return 'tests/prove/'
  return file.startsWith('scripts/') ? 'tests/scripts/' : undefined
}
