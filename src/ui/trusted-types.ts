/**
 * The page's content security policy lets no string become code unless a Trusted Types policy passes it. This one
 * passes a single kind, the address of a worker script from our own origin, and so refuses every other sink.
 */
type TrustedTypesFactory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }

trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (new URL(address, document.baseURI).origin === location.origin) return address
    throw new TypeError(`Refused a script from ${address}: scripts come from ${location.origin} only.`)
  },
})
