import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

const root = new URL('./', import.meta.url).pathname
const resolve = { alias: { '@': `${root}src` } }

/**
 * The content security policy of the built page. Everything comes from the page's own origin, but for the script in
 * index.html, which is named by its hash; styles may be inline because the component library sets them on elements. The only Trusted Types policy is src/ui/trusted-types.ts.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' INLINE",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64')

/** Writes the policy into the built page, where it guards all that follows it; the dev server needs a looser one. */
function contentSecurityPolicyTag(): Plugin {
  return {
    name: 'content-security-policy-tag',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
          ([, text = '']) => `'sha256-${sha256(text)}'`,
        )
        const policy = contentSecurityPolicy.replace('INLINE', inline.join(' '))
        const tag = `<meta http-equiv="Content-Security-Policy" content="${policy}">`
        return html.replace(/<meta charset="utf-8">/, (charset) => `${charset}\n    ${tag}`)
      },
    },
  }
}

/**
 * Draws the first view into the document, for wide windows and for narrow ones, with the guess and with the answer, so that it
 * stands before any of the page's code has come. Nothing of it can be used: the page takes its place.
 */
function firstViewInDocument(): Plugin {
  return {
    name: 'first-view-in-document',
    apply: 'build',
    transformIndexHtml: async (html) => {
      const cache = `${root}node_modules/.cache`
      mkdirSync(cache, { recursive: true })
      const outDir = mkdtempSync(`${cache}/first-view-`)
      try {
        await build({
          ...{ configFile: false, root, resolve, plugins: [react()], logLevel: 'error' },
          build: { ssr: 'src/ui/first-view.tsx', outDir, rolldownOptions: { output: { entryFileNames: 'view.mjs' } } },
        })
        const { firstCase, firstView }: typeof import('./src/ui/first-view') = await import(`${outDir}/view.mjs`)
        const viewOf = async (shows: 'guess' | 'answer', width: 'wide' | 'narrow') =>
          `<div class="so-first-view" data-of="${shows} ${width}" inert>${await firstView(shows, width === 'narrow')}</div>`
        // One after the other: each is drawn in a window of its own, which stands for the global one.
        const views = [await viewOf('guess', 'wide'), await viewOf('guess', 'narrow')]
        views.push(await viewOf('answer', 'wide'), await viewOf('answer', 'narrow'))
        return html
          .replace('<div id="root">', (place) => `${place}${views.join('')}`)
          .replace('FIRST_CASE', await firstCase())
      } finally {
        rmSync(outDir, { recursive: true, force: true })
      }
    },
  }
}

/** What the first view needs soon, though not to be drawn: its first charts. */
const SOON = 'endings-section'

/**
 * Begins what need not wait for the page's code: the file that starts the worker runs as soon as it is there, and the
 * files of the first charts are fetched beside the page's own, if after them.
 */
function earlyTags(): Plugin {
  return {
    name: 'early-tags',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
        const named = (name: string) => {
          const chunk = chunks.find((one) => one.name === name)
          if (chunk === undefined) throw new Error(`The page has no file "${name}".`)
          return chunk
        }
        const filesOf = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
          if (seen.has(file)) return seen
          seen.add(file)
          for (const next of chunks.find(({ fileName }) => fileName === file)?.imports ?? []) filesOf(next, seen)
          return seen
        }
        const first = filesOf(named('index').fileName)
        const soon = [...filesOf(named(SOON).fileName)].filter((file) => !first.has(file))
        const early = `<script type="module" async crossorigin src="./${named('early').fileName}"></script>`
        const later = soon.map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="./${file}">`)
        return html
          .replace('<meta name="viewport"', (viewport) => `${early}\n    ${viewport}`)
          .replace('</head>', (end) => `  ${later.join('\n    ')}\n  ${end}`)
      },
    },
  }
}

const fromPackages = (names: string) => new RegExp(`[\\\\/]node_modules[\\\\/](?:${names})[\\\\/]`)

type ModuleInfo = { readonly isEntry: boolean; readonly importers: readonly string[] }

/** Whether a module is reached from the page's entry by static imports alone. */
function isLoadedFirst(id: string, infoOf: (id: string) => ModuleInfo | null, seen = new Set<string>()): boolean {
  const info = infoOf(id)
  if (info === null || seen.has(id)) return false
  seen.add(id)
  return info.isEntry || info.importers.some((importer) => isLoadedFirst(importer, infoOf, seen))
}

export default defineConfig({
  base: './',
  plugins: [react(), firstViewInDocument(), contentSecurityPolicyTag(), earlyTags()],
  resolve,
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // One file per library that changes rarely: a new release of the app refetches only the app.
        codeSplitting: {
          groups: [
            // Apart, so that it runs before anything else has come.
            { name: 'early', test: /[\\/]src[\\/]ui[\\/](?:trusted-types|engine[\\/]early-workers)\.ts$/ },
            // The three functions of the engine that charts are drawn with; the engine itself comes with the first runs.
            {
              name: 'counting',
              test: /[\\/]src[\\/]engine[\\/]statistics[\\/](?:largest-remainder|quantile|triangular)\.ts$/,
            },
            { name: 'react', test: fromPackages('react|react-dom|scheduler') },
            { name: 'mantine', test: fromPackages('@mantine|@floating-ui|clsx') },
            { name: 'external-store', test: fromPackages('use-sync-external-store') },
            { name: 'recharts', test: fromPackages('recharts|victory-vendor|d3-[a-z-]+|@reduxjs|react-redux') },
            { name: 'xstate', test: fromPackages('xstate|@xstate') },
            { name: 'zod', test: fromPackages('zod') },
            // What the first visit loads anyway comes as one file: it packs better than forty small ones.
            {
              name: (id, modules) => (isLoadedFirst(id, (one) => modules.getModuleInfo(one)) ? 'first' : null),
              debugName: 'first',
            },
          ],
        },
      },
    },
  },
})
