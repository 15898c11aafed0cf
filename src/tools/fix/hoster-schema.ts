import { curatedHosterSchema } from '../../core/directory/curated-record';
import { jsonSchemaOf } from './json-schema';

/**
 * The JSON Schema of a curated hoster's file, for editors, from the schema by which the build reads
 * it.
 */
export function hosterFileSchema(): Record<string, unknown> {
  return {
    ...jsonSchemaOf(curatedHosterSchema),
    title: 'A curated hoster of Chatière',
    description: 'See "To add a hoster" in CONTRIBUTING.md.',
  };
}
