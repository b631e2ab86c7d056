/**
 * The page's content security policy lets no string become code or markup unless a Trusted Types policy passes it. This
 * one passes two kinds: the address of a worker script from our own origin, and text without a `<`, which cannot hold
 * an element (the component library writes its style sheets that way). Every other string is refused.
 */
type TrustedTypesFactory = {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string; createScriptURL(address: string): string },
  ): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }

trustedTypes?.createPolicy('default', {
  createHTML(markup) {
    if (!markup.includes('<')) return markup
    throw new TypeError('Refused a string as markup: text reaches this page as text only.')
  },
  createScriptURL(address) {
    if (new URL(address, document.baseURI).origin === location.origin) return address
    throw new TypeError(`Refused a script from ${address}: scripts come from ${location.origin} only.`)
  },
})
