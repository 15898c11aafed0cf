import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSuggestions } from '../../src/core/prepare-suggestions';
import { readyCount } from '../../src/core/ready-suggestions';
import { suggest } from '../../src/core/suggest';
import { aHome, aHoster, anyHome, anyHosters } from './builders';

describe('prepareSuggestions', () => {
  it('keeps the first twenty ready, and the count of all', () => {
    const hosters = Array.from({ length: 25 }, (_, index) => aHoster({ id: `hoster-${index}` }));
    const ready = prepareSuggestions('text-collab', hosters, aHome());
    expect(readyCount).toBe(20);
    expect(ready.suggestions).toEqual(suggest('text-collab', hosters, aHome()).slice(0, 20));
    expect(ready.count).toBe(25);
  });

  it('says for which need and whose home it is', () => {
    const { need, home } = prepareSuggestions('email', [], aHome());
    expect({ need, home }).toEqual({ need: 'email', home: aHome() });
  });

  it('has an empty answer where nobody offers it', () => {
    const ready = prepareSuggestions('books', [aHoster()], null);
    expect(ready).toEqual({ need: 'books', home: null, suggestions: [], count: 0, relaxed: [] });
  });

  it('is plain data: what is stored is what is read back', () => {
    fc.assert(
      fc.property(anyHosters, anyHome, (hosters, home) => {
        const ready = prepareSuggestions('text-collab', hosters, home);
        expect(JSON.parse(JSON.stringify(ready))).toEqual(ready);
        expect(ready.suggestions.length).toBe(Math.min(ready.count, readyCount));
      }),
    );
  });
});
