import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseScenario, ScenarioError } from '@/scenarios'
import { forcedSale } from '@/scenarios/forced-sale'
import { good } from './bad-scenarios'

const odd = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 1e308, -0, '', '9999-12-31', '\u202e', null, [], {}, 'S08'))

type Place = { readonly holder: object; readonly key: string }
const placesOf = (holder: unknown): readonly Place[] =>
  typeof holder !== 'object' || holder === null
    ? []
    : Object.entries(holder).flatMap(([key, value]) => [{ holder, key }, ...placesOf(value)])

/** Accepted, or refused with reasons; anything else is a crash and fails the property. */
function tried(text: string): readonly string[] {
  try {
    parseScenario(forcedSale, text, 'fuzz')
    return []
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
    for (const { allowed, code, found, path } of error.issues) {
      expect(path).toMatch(/^(\/|$)/)
      expect(found).not.toBe('')
      expect(allowed).not.toBe('')
      expect(code).not.toBe('')
    }
    return error.issues.map(({ code }) => code)
  }
}

it('a scenario with any value replaced, removed or renamed is accepted or refused with reasons', () => {
  fc.assert(
    fc.property(fc.nat(), odd, fc.constantFrom('replace', 'remove', 'rename'), fc.string(), (at, value, act, name) => {
      const scenario = JSON.parse(good)
      const places = placesOf(scenario)
      const place = places[at % places.length]
      if (place === undefined) return
      const old = Reflect.get(place.holder, place.key)
      if (act !== 'replace') Reflect.deleteProperty(place.holder, place.key)
      if (act === 'replace') Reflect.set(place.holder, place.key, value)
      // A list's own "length" is no name to give: defining it fails here, before the parser sees anything.
      if (act === 'rename' && !Array.isArray(place.holder))
        Object.defineProperty(place.holder, name, { value: old, enumerable: true, configurable: true })
      tried(JSON.stringify(scenario))
    }),
    { numRuns: 150 },
  )
})

it('a scenario cut and patched anywhere is accepted or refused with reasons', () => {
  fc.assert(
    fc.property(fc.nat(good.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 10 }), (at, removed, patch) => {
      tried(good.slice(0, at) + patch + good.slice(at + removed))
    }),
    { numRuns: 150 },
  )
})

it('any text at all is refused with reasons', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => tried(text).length > 0))
})
