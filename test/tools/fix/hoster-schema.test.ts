import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needs } from '../../../src/core/need';
import { softwareList } from '../../../src/core/software/software-list';
import { hosterFileSchema } from '../../../src/tools/fix/hoster-schema';
import { inRepository } from '../../../src/tools/root';

type Schema = {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  additionalProperties?: boolean;
};

/** Every object that the schema describes, at any depth. */
function objectsIn(schema: Schema): Schema[] {
  const { properties, items, anyOf } = schema;
  const parts = [...Object.values(properties ?? {}), ...(items ? [items] : []), ...(anyOf ?? [])];
  return [...(properties ? [schema] : []), ...parts.flatMap(objectsIn)];
}

describe('docs/hoster.schema.json', () => {
  it('is what the build reads a hoster’s file by: npm run fix writes it', () => {
    const path = inRepository('docs/hoster.schema.json');
    const published: unknown = JSON.parse(readFileSync(path, 'utf8'));
    expect(published).toEqual(hosterFileSchema());
  });

  it('says of every field what it holds, and allows no other field', () => {
    const objects = objectsIn(hosterFileSchema());
    expect(objects).toHaveLength(8);
    for (const { properties = {}, additionalProperties } of objects) {
      const silent = Object.entries(properties).filter(([, field]) => !field.description);
      expect(silent.map(([name]) => `Say in curated-record.ts what ${name} holds`)).toEqual([]);
      expect(additionalProperties).toBe(false);
    }
  });

  it('offers the ids of needs and of software to who types', () => {
    const offer = (hosterFileSchema() as Schema).properties?.offers?.items?.properties;
    expect(offer?.needs?.items?.enum).toEqual(needs.map(({ id }) => id));
    expect(offer?.software?.items?.enum).toEqual(softwareList.map(({ id }) => id));
  });
});
