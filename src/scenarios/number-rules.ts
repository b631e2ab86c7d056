import type { Parameter } from './parameter.types'

/** What a typed number may be. */
export type NumberRule = {
  /** Limits of the value, ends included. */
  readonly min: number
  readonly max: number
  readonly isWhole?: boolean
  /** The power of ten of a number that is typed bare: −2 where a chance is typed in percent. 0 if left out. */
  readonly tens?: number
  /** The marks that may stand behind it, each with its power of ten, in small letters. None if left out. */
  readonly marks?: Readonly<Record<string, number>>
  readonly isMoney?: boolean
  /** The unit in words, for messages: "odds ratio". */
  readonly unit?: string
}

const weekMarks = { wk: 0, week: 0, weeks: 0 }
const inPercent = { '%': -2 }

/** Runs may be told in thousands and millions: "0.5m". */
export const runsRule = (max: number): NumberRule => ({
  min: 1,
  max,
  isWhole: true,
  marks: { k: 3, thousand: 3, m: 6, million: 6, futures: 0, runs: 0 },
})

export const weeksRule = (min: number, max: number): NumberRule => ({ min, max, isWhole: true, marks: weekMarks })

/** How well an ending suits a party: from −1, the worst, to 1, the best. */
export const payoffRule: NumberRule = { min: -1, max: 1 }

/** The unit of an amount as marks: "US$ m per dark week" may be left out, written out or shortened to "m". */
export function amountMarks(unit: string): Pick<NumberRule, 'marks' | 'isMoney'> {
  if (unit === 'share') return { marks: { ...inPercent, share: 0 } }
  const rest = unit.replace('US$ ', '').toLowerCase()
  const marks = { [rest]: 0, ...(/^(?:bn|m|million)\b/.test(rest) ? { [rest.split(' ')[0] ?? rest]: 0 } : {}) }
  return { marks, isMoney: unit.startsWith('US$') }
}

function marksOf({ kind, unit }: Parameter): Pick<NumberRule, 'marks' | 'isMoney'> {
  switch (kind) {
    case 'weekly':
    case 'occasion':
      return { marks: inPercent }
    case 'odds':
      return { marks: { '×': 0, x: 0 } }
    case 'calendar':
      return { marks: weekMarks }
    case 'weight':
    case 'slope':
      return {}
    case 'amount':
      return amountMarks(unit)
  }
}

/** A value of a number of the model, typed in its own unit. */
export const ruleOf = (parameter: Parameter): NumberRule => {
  const { min, max, unit } = parameter
  return { min, max, unit, ...(isWhole(parameter) ? { isWhole: true } : {}), ...marksOf(parameter) }
}

export const isWhole = (parameter: Parameter): boolean => parameter.kind === 'calendar' && parameter.isWhole === true

/** Whether a number of the model may have a value. */
export const mayBe = (parameter: Parameter, value: number): boolean =>
  value >= parameter.min && value <= parameter.max && (!isWhole(parameter) || Number.isInteger(value))
