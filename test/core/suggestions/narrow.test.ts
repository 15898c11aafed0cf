import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../src/core/suggestions/filters';
import { narrow } from '../../../src/core/suggestions/narrow';
import { firstInputs, prepareAnswers } from '../../../src/core/suggestions/prepare-answers';
import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import { suggest } from '../../../src/core/suggestions/suggest';
import { anyFavourites } from '../../builders/favourites';
import { anyFilters } from '../../builders/filters';
import { aHome, anyHome } from '../../builders/homes';
import { aHoster, anyHosters } from '../../builders/hosters';

const inputs = { ...firstInputs(''), home: aHome() };

function readyFor(...words: Parameters<typeof prepareAnswers>): ReadySuggestions {
  const answer = prepareAnswers(...words).find(({ ready }) => ready.need === 'text-collab');
  if (!answer) throw new Error('no answer');
  return answer.ready;
}

describe('filters for the moment', () => {
  it('leave of what is ready exactly what a new computation leaves of it', () => {
    fc.assert(
      fc.property(
        anyHosters,
        anyHome,
        anyFilters,
        anyFavourites,
        (hosters, home, filters, mine) => {
          const wanted = { ...inputs, home, favourites: mine };
          const ready = readyFor(hosters, wanted);
          const narrowed = narrow(ready, filters);
          if (!narrowed) return;
          const anew = suggest('text-collab', hosters, home, { filters, favourites: mine });
          expect(narrowed.filters).toEqual(filters);
          expect(anew.relaxed).toEqual([]);
          if (ready.count > ready.suggestions.length) return;
          expect(narrowed.suggestions).toEqual(anew.suggestions);
          expect(narrowed.count).toBe(anew.count);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('ask for a search where fewer than three are left', () => {
    const open = ['a', 'b', 'c'].map((id) => aHoster({ id }));
    const companies = ['d', 'e'].map((id) => aHoster({ id, body: 'company' }));
    const ready = readyFor([...open, ...companies], inputs);
    const left = narrow(ready, { ...noFilters, bodies: ['association'] });
    expect(left?.suggestions.map(({ hosterId }) => hosterId)).toEqual(['a', 'b', 'c']);
    expect(narrow(ready, { ...noFilters, bodies: ['company'] })).toBeUndefined();
  });

  it('ask for a search where they are wider than those that are kept, or some were given up', () => {
    const hosters = ['a', 'b', 'c', 'd'].map((id) => aHoster({ id }));
    const filters = { ...noFilters, noAccount: true };
    expect(narrow(readyFor(hosters, { ...inputs, filters }), noFilters)).toBeUndefined();
    const inVain = { ...noFilters, countries: ['NZ'] };
    expect(narrow(readyFor(hosters, { ...inputs, filters: inVain }), inVain)).toBeUndefined();
  });
});
