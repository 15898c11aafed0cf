import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needs } from '../../../src/core/need';
import { directorySchema } from '../../../src/tools/fix/directory-schema';

type Schema = { properties: Record<string, Schema>; items: Schema; required: string[] } & Record<
  string,
  unknown
>;

describe('docs/directory.schema.json', () => {
  it('says what the extension reads: npm run fix writes it', () => {
    const published: unknown = JSON.parse(readFileSync('docs/directory.schema.json', 'utf8'));
    expect(published).toEqual(directorySchema());
  });

  it('tells what only our own checks know', () => {
    const { properties, required } = directorySchema() as Schema;
    expect(required).toEqual(['schema', 'asOf', 'hosters']);
    const hoster = properties.hosters?.items.properties;
    expect(properties.asOf?.pattern).toBe('^\\d{4}-\\d{2}-\\d{2}$');
    expect(hoster?.site?.pattern).toBe('^https://');
    const offer = hoster?.offers?.items.properties;
    expect(offer?.address?.pattern).toBe('^https://');
    expect(offer?.needs?.items.enum).toEqual(needs.map(({ id }) => id));
  });
});
