import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refreshProblemIds } from '../../../../src/core/refresh/refresh-problem';
import { readRefresh } from '../../../../src/core/refresh/status';
import { refreshPhrase } from '../../../../src/surfaces/options/directory/refresh-phrases';

/** Says whatever it is given. */
const words = { language: 'fr', say: (...said: unknown[]) => said.map(String).join(' ') };

it('whatever is stored of a refresh is said in words, or not at all', () => {
  const id = fc.oneof(fc.constantFrom(...refreshProblemIds, 'constructor'), fc.constant(3));
  const value = fc.oneof(fc.constantFrom('2026-02-30', '9999-99-99', '12'), fc.constant(3));
  const stored = fc.record({
    state: fc.constantFrom('refused', 'asking', 'paused'),
    done: fc.jsonValue(),
    known: fc.jsonValue(),
    problem: fc.oneof(fc.record({ id, values: fc.array(value) }), fc.jsonValue()),
  });
  fc.assert(
    fc.property(stored, (raw) => {
      const refresh = readRefresh(raw);
      expect(refresh ? refreshPhrase(refresh, words) : '').not.toMatch(
        /undefined|function|Invalid/,
      );
    }),
  );
});
