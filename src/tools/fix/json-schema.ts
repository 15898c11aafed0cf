import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { needs } from '../../core/need';

/**
 * The JSON Schema of what a schema reads, with what our own checks know as far as JSON Schema can
 * say it.
 */
export function jsonSchemaOf(schema: v.GenericSchema): JsonSchema {
  return toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    // Its own check of needs is a function: here they are written out.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { enum: needs.map(({ id }) => id) } : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const pattern = valibotAction.type === 'check' ? patternOf(valibotAction) : undefined;
      return pattern ? { ...jsonSchema, pattern } : undefined;
    },
  });
}

/** The pattern of the shape, at least, of what a check looks at; undefined where none is known. */
function patternOf(check: object): string | undefined {
  const message = 'message' in check ? String(check.message) : '';
  if (message.includes('https')) return '^https://';
  if (message.startsWith('is not a date')) return '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
  return message.startsWith('is not a day') ? '^\\d{4}-\\d{2}-\\d{2}$' : undefined;
}
