import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { departureSchema, hosterSchema } from '../../core/directory/schema';
import { snapshotEnvelope } from '../../core/directory/snapshot';
import { needs } from '../../core/need';

/**
 * The JSON Schema of a directory's file, from the one schema that the extension reads it by. What a
 * JSON Schema can't say (an address is https, a day is in the calendar) stands in docs/directory.md.
 */
export function directorySchema(): Record<string, unknown> {
  const whole = v.object({
    ...snapshotEnvelope.entries,
    hosters: v.array(hosterSchema),
    departures: v.optional(v.array(departureSchema)),
  });
  const schema = toJsonSchema(whole, {
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
  return { ...schema, title: 'A directory of Chatière', description: 'See docs/directory.md.' };
}

/** The shape, at least, of what a check looks at. */
function patternOf(check: object): string | undefined {
  const message = 'message' in check ? String(check.message) : '';
  if (message.includes('https')) return '^https://';
  if (message.startsWith('is not a date')) return '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
  return message.startsWith('is not a day') ? '^\\d{4}-\\d{2}-\\d{2}$' : undefined;
}
