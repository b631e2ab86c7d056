#!/usr/bin/env node
/** The command line as people start it: from a build of its sources, made on first use and after every change of them. */
import { existsSync, readFileSync } from 'node:fs'
import { SourceMap } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { builtCli, NotInstalled } from '../scripts/built-cli.mjs'

/** A stack trace in places of the sources. Maps are read here alone: Node's own flag would read them at every start. */
function inSources(stack) {
  const maps = new Map()
  const mapOf = (file) => {
    if (!maps.has(file)) {
      const kept = existsSync(`${file}.map`)
      maps.set(file, kept ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))) : undefined)
    }
    return maps.get(file)
  }
  return stack.replace(/(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g, (place, url, line, column) => {
    const file = fileURLToPath(url)
    const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1)
    if (entry?.originalSource === undefined) return place
    const source = path.relative('.', path.resolve(path.dirname(file), entry.originalSource))
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
  })
}

process.on('uncaughtException', (error) => {
  process.stderr.write(`${error instanceof NotInstalled ? error.message : inSources(error?.stack ?? String(error))}\n`)
  process.exit(1)
})

await import(pathToFileURL(path.join(await builtCli(), 'main.js')).href)
