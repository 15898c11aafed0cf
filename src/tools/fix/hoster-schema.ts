import { curatedHosterSchema } from '../../core/directory/curated-record';
import { jsonSchemaOf } from './json-schema';

/** The JSON Schema of a curated hoster's file, for editors, from the schema that the build reads it by. */
export function hosterFileSchema(): Record<string, unknown> {
  return {
    ...jsonSchemaOf(curatedHosterSchema),
    title: 'A curated hoster of Chatière',
    description: 'See "To add a hoster" in CONTRIBUTING.md.',
  };
}
