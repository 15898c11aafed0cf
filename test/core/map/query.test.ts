import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPage } from '../../../src/core/extension-pages';
import { type MapPosition, readPosition } from '../../../src/core/map/position';
import {
  listOrders,
  type MapQuery,
  plainQuery,
  readMapQuery,
  writeMapQuery,
} from '../../../src/core/map/query';
import { needs } from '../../../src/core/need';
import { noFilters } from '../../../src/core/suggestions/filters';
import { anyFilters } from '../../builders/filters';

const anyView = fc
  .tuple(fc.integer({ min: -85, max: 85 }), fc.integer({ min: -180, max: 180 }), fc.nat(10))
  .map((parts) => readPosition(parts.join()) as MapPosition);

const anyQuery: fc.Arbitrary<MapQuery> = fc.record({
  need: fc.constantFrom(null, ...needs.map(({ id }) => id)),
  filters: anyFilters,
  onlyActive: fc.boolean(),
  order: fc.constantFrom(...listOrders),
  hoster: fc.option(fc.string({ minLength: 1, unit: 'grapheme' })),
  at: fc.option(anyView),
});

describe('the address of a view', () => {
  it('is read as it was written, whatever wishes last', () => {
    fc.assert(
      fc.property(anyQuery, anyFilters, (query, lasting) => {
        expect(readMapQuery(writeMapQuery(query), lasting)).toEqual(query);
      }),
    );
  });

  it('that was written by anybody is read, and written again the same', () => {
    const words = fc.constantFrom(
      ...['need', 'wishes', 'countries', 'bodies', 'status', 'order', 'hoster', 'at', 'x'],
    );
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'email',
        'free,chatons',
        'FR,fr,BE',
        'active',
        'name',
        'association,x',
        '48.9,2.4,7',
        '1,2',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, values)), anyFilters, (pairs, lasting) => {
        const search = `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        const query = readMapQuery(search, lasting);
        expect(readMapQuery(writeMapQuery(query))).toEqual(query);
      }),
    );
  });

  it('takes the lasting wishes where it names none', () => {
    const lasting = { ...noFilters, noAccount: true };
    expect(readMapQuery('?need=email', lasting)).toEqual({ ...plainQuery(lasting), need: 'email' });
    expect(readMapQuery('?wishes=', lasting)).toEqual(plainQuery());
  });

  it('that other pages make is understood', () => {
    const { search } = new URL(mapPage({ need: 'email', hoster: 'marsnet' }), 'https://x.example');
    expect(readMapQuery(search)).toEqual({ ...plainQuery(), need: 'email', hoster: 'marsnet' });
  });
});
