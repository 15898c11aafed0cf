import * as v from 'valibot';
import { departureSchema, hosterSchema } from '../../core/directory/schema';
import { snapshotEnvelope } from '../../core/directory/snapshot';
import { jsonSchemaOf } from './json-schema';

/**
 * The JSON Schema of a directory's file, from the one schema that the extension reads it by. What a
 * JSON Schema can't say (an address is https, a day is in the calendar) stands in
 * docs/directory.md.
 */
export function directorySchema(): Record<string, unknown> {
  const whole = v.object({
    ...snapshotEnvelope.entries,
    hosters: v.array(hosterSchema),
    departures: v.optional(v.array(departureSchema)),
  });
  return {
    ...jsonSchemaOf(whole),
    title: 'A directory of Chatière',
    description: 'See docs/directory.md.',
  };
}
