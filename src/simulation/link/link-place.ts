import { BadLink, type Fields } from './link-fields'
import { isPlaceName, type Place, placeAt, placeRules } from './places'

/** The place as fields of a link; the top of the Outlook needs none. */
export function placeFields({ name, section, options }: Place): readonly (readonly [string, string])[] {
  return [
    ...(name === 'outlook' ? [] : [['p', name] as const]),
    ...(section === undefined ? [] : [['at', section] as const]),
    ...Object.entries(options)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, text]) => [`o.${key}`, encodeURIComponent(text)] as const),
  ]
}

/** @throws {BadLink} for a place, section or option this page does not have. */
export function placeFrom(fields: Fields): Place {
  const name = fields.get('p') ?? 'outlook'
  if (!isPlaceName(name)) throw new BadLink(`It points at the place “${name}”.`)
  const rules = placeRules[name]
  const section = fields.get('at')
  if (section !== undefined && !rules.sections.includes(section)) throw new BadLink(`It points at “${section}”.`)
  const options = Object.fromEntries(
    [...fields].flatMap(([field, text]) => {
      if (!field.startsWith('o.')) return []
      const key = field.slice(2)
      const decoded = decodeURIComponent(text)
      const allowed = Object.hasOwn(rules.options, key) ? rules.options[key] : undefined
      if (allowed?.test(decoded) !== true) throw new BadLink(`Its “${key}” is “${decoded.slice(0, 60)}”.`)
      return [[key, decoded] as const]
    }),
  )
  return { ...placeAt(name), section, options }
}
