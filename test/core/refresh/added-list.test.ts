import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isListAddress,
  listName,
  mostAddedLists,
  readAddedLists,
} from '../../../src/core/refresh/added-list';

const address = 'https://ecole.example/liste.json';

describe('stored lists', () => {
  it('are read back as they are', () => {
    const lists = [
      { address, isOn: false, isUnsigned: true },
      { address: 'https://mairie.example/liste.json', isOn: true, isUnsigned: false },
    ];
    expect(readAddedLists(lists)).toEqual(lists);
  });

  it('are on, and must be signed, unless it says otherwise', () => {
    expect(readAddedLists([{ address }])).toEqual([{ address, isOn: true, isUnsigned: false }]);
    const odd = [{ address, isOn: 'no', isUnsigned: 'yes' }];
    expect(readAddedLists(odd)).toEqual([{ address, isOn: true, isUnsigned: false }]);
  });

  it('are five at most, each once, whatever was stored', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.anything({ maxDepth: 1 }), fc.record({ address: fc.webUrl() }))),
        (raw) => {
          const lists = readAddedLists(raw);
          expect(lists.length).toBeLessThanOrEqual(mostAddedLists);
          expect(new Set(lists.map((list) => list.address)).size).toBe(lists.length);
          expect(lists.every((list) => isListAddress(list.address))).toBe(true);
        },
      ),
    );
    const many = Array.from({ length: 7 }, (_, at) => ({ address: `https://l${at}.example/` }));
    expect(readAddedLists([...many, ...many])).toHaveLength(mostAddedLists);
  });
});

describe('the key of a list', () => {
  it.each(['package', 'peertube', 'base', 'http://ecole.example/', `${address}${'a'.repeat(400)}`])(
    'is never %s',
    (key) => expect(isListAddress(key)).toBe(false),
  );
});

it('the name of a list is the host that it comes from', () => {
  expect(listName(address as `https://${string}`)).toBe('ecole.example');
});
