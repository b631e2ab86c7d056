import { expect, it } from 'vitest'
import { notModelled } from '@/scenarios/forced-sale/not-modelled'
import { isParameterId, parameterById } from '@/scenarios/forced-sale/parameter-catalogue'

it('refuses an id it does not have, such as the name of an object’s method', () => {
  for (const id of ['constructor', 'toString', '', 'ext_len']) {
    expect(isParameterId(id)).toBe(false)
    expect(() => parameterById(id)).toThrow(RangeError)
  }
})

it('lists what is left out, once, with a reason, and never a modelled number', () => {
  expect(new Set(notModelled.map(({ id }) => id)).size).toBe(notModelled.length)
  for (const { id, label, reason } of notModelled) {
    expect(isParameterId(id)).toBe(false)
    expect(label).not.toBe('')
    expect(reason).toMatch(/\.$/)
  }
  const listed = [
    'bid_raise',
    'tar_threat_tt',
    'tar_impose_tt',
    'tar_offer',
    'self_dark',
    'restore_durable',
    'bj_licence',
    'suit',
    'congress_noise',
    'cfius_mitig',
    'gov_fee',
    'delist_dau',
  ]
  expect(notModelled.map(({ id }) => id)).toEqual(expect.arrayContaining(listed))
})
