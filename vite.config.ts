import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/**
 * The content security policy of the built page. Everything comes from the page's own origin; styles may be inline
 * because the component library sets them on elements. The only Trusted Types policy is src/ui/trusted-types.ts.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
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

/** Writes the policy into the built page, where it guards all that follows it; the dev server needs a looser one. */
function contentSecurityPolicyTag(): Plugin {
  const tag = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`
  return {
    name: 'content-security-policy-tag',
    apply: 'build',
    transformIndexHtml: (html) => html.replace(/<meta charset="utf-8">/, (charset) => `${charset}\n    ${tag}`),
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
  plugins: [react(), contentSecurityPolicyTag()],
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
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
            { name: 'react', test: fromPackages('react|react-dom|scheduler') },
            { name: 'mantine', test: fromPackages('@mantine|@floating-ui|clsx') },
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
