import { expect, it } from 'vitest'
import { notModelled } from '@/scenarios/forced-sale/not-modelled'
import {
  isParameterId,
  parameterById,
  parameterCatalogue,
  parameterIds,
  weightGroups,
} from '@/scenarios/forced-sale/parameter-catalogue'

it('names every number once', () => {
  expect(new Set(parameterIds).size).toBe(parameterIds.length)
  expect(new Set(parameterCatalogue.map(({ label }) => label)).size).toBe(parameterIds.length)
  expect(parameterIds).toHaveLength(64)
})

it.each(parameterCatalogue)('$id has a short label, a sentence of meaning, a unit and limits', (parameter) => {
  expect(parameter.label).toMatch(/^[A-Z].{4,54}[^.]$/)
  expect(parameter.meaning).toMatch(/^[A-Z].{20,150}\.$/)
  expect(parameter.unit).not.toBe('')
  expect(parameter.min).toBeLessThan(parameter.max)
  expect(parameter.step).toBeGreaterThan(0)
})

it('keeps chances and weights within 0 and 1, odds ratios and lengths above 0, amounts from 0', () => {
  for (const { kind, max, min } of parameterCatalogue) {
    if (kind === 'weekly' || kind === 'occasion' || kind === 'weight') {
      expect(min).toBe(0)
      expect(max).toBeLessThanOrEqual(1)
    }
    if (kind === 'odds' || kind === 'calendar') expect(min).toBeGreaterThan(0)
    if (kind === 'amount') expect(min).toBe(0)
  }
})

it('an odds ratio shifts a chance, and a weight stands among weights with itself', () => {
  for (const parameter of parameterCatalogue) {
    if (parameter.kind === 'odds') {
      expect(parameter.shifts.length).toBeGreaterThan(0)
      for (const id of parameter.shifts) expect(['weekly', 'occasion']).toContain(parameterById(id).kind)
    }
    if (parameter.kind === 'weight') {
      expect(weightGroups).toContainEqual(parameter.among)
      expect(parameter.among).toContain(parameter.id)
    }
  }
})

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
