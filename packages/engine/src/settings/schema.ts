import type { RuleCard } from '@klarbrev/core'
import type { KeySpec, Shape } from './keys.ts'
import { asideKeys, longestText, replacementKeys, ruleValues, settingsKeys, sidecarKeys } from './keys.ts'

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>

const draft = 'https://json-schema.org/draft/2020-12/schema'
const text: JsonSchema = { type: 'string', minLength: 1, maxLength: longestText }

/** The schema of `.klarbrev.yaml`, with Danish descriptions for the editor. */
export function settingsSchema(cards: readonly RuleCard[]): JsonSchema {
  return schemaOf('Indstillinger til Klarbrev (.klarbrev.yaml)', settingsKeys, cards)
}

/** The schema of the file beside a letter. */
export function sidecarSchema(cards: readonly RuleCard[]): JsonSchema {
  return schemaOf('Klarbrev om ét brev (BREV.klarbrev.yaml)', sidecarKeys, cards)
}

function schemaOf(title: string, keys: readonly KeySpec[], cards: readonly RuleCard[]): JsonSchema {
  return {
    $schema: draft,
    title,
    type: ['object', 'null'],
    additionalProperties: false,
    properties: Object.fromEntries(
      keys.map(({ name, what, shape }) => [name, { description: what, ...schemaOfShape(shape, cards) }]),
    ),
  }
}

function schemaOfShape(shape: Shape, cards: readonly RuleCard[]): JsonSchema {
  switch (shape.form) {
    case 'choice':
      return { enum: shape.values }
    case 'flag':
      return { type: 'boolean' }
    case 'text':
      return text
    case 'texts':
      return { type: ['array', 'null'], items: text }
    case 'rules':
      return {
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(
          cards.map(({ id, docs }) => [id, { description: docs.what, enum: ruleValues }]),
        ),
      }
    case 'replacements': {
      const use: JsonSchema = { type: 'string', maxLength: longestText }
      return listOf({
        find: { description: replacementKeys.find, ...text },
        use: { description: replacementKeys.use, anyOf: [use, { type: 'array', items: use }] },
      })
    }
    case 'terms':
      return { type: ['object', 'null'], additionalProperties: text }
    case 'asides':
      return listOf({
        regel: { description: asideKeys.regel, enum: cards.map(({ id }) => id) },
        aftryk: { description: asideKeys.aftryk, type: 'string', pattern: '^[0-9a-f]{32}$' },
        grund: { description: asideKeys.grund, ...text },
      })
  }
}

/** A list of entries that need all of their keys. */
function listOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: ['array', 'null'],
    items: { type: 'object', additionalProperties: false, required: Object.keys(properties), properties },
  }
}
