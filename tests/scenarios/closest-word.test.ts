import { expect, it } from 'vitest'
import { closestWord } from '@/scenarios/closest-word'

it('offers the closest known word and none when nothing is close', () => {
  expect(closestWord('probabilty', ['probability', 'price'])).toBe('probability')
  expect(closestWord('EXT_GRNAT', ['ext_grant', 'ext_grant_deal'])).toBe('ext_grant')
  expect(closestWord('zzz', ['ext_grant'])).toBeUndefined()
  expect(closestWord('x'.repeat(100_000), ['ext_grant'])).toBeUndefined()
})
