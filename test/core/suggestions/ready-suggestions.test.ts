import { describe, expect, it } from 'vitest';
import { firstInputs, prepareAnswers } from '../../../src/core/suggestions/prepare-answers';
import {
  isFurther,
  isReady,
  type ReadySuggestions,
} from '../../../src/core/suggestions/ready-suggestions';
import { aHoster } from '../../builders/hosters';
import { aSuggestion } from '../../builders/suggestions';

const [answer] = prepareAnswers([aHoster()], firstInputs(''));
const ready = answer?.ready as ReadySuggestions;

/** What versions stored that had reasons in place of facts. */
const { condition: _, ...others } = aSuggestion();
const olderRecord = { ...others, reasons: ['no-account'] };

describe('a record of the store', () => {
  it('is ready where it is whole and for this need', () => {
    expect(isReady(ready, 'text-collab')).toBe(true);
    expect(isReady(ready, 'email')).toBe(false);
  });

  it.each([
    undefined,
    null,
    'x',
    { need: 'text-collab' },
    { ...ready, suggestions: 'x' },
    { ...ready, suggestions: [{ ...aSuggestion(), address: 7 }] },
    { ...ready, suggestions: [null] },
    { ...ready, suggestions: [{ ...aSuggestion(), condition: 'a new one' }] },
    { ...ready, suggestions: [olderRecord] },
    { ...ready, withoutAccount: 'framasoft' },
    { ...ready, withoutAccount: undefined },
    { ...ready, relaxed: 'only-seen' },
    { ...ready, lost: [null] },
    { ...ready, filters: undefined },
    { ...ready, filters: { countries: 'FR', bodies: [] } },
  ])('is not ready where it is damaged: %j', (raw) => {
    expect(isReady(raw, 'text-collab')).toBe(false);
  });

  it('is a further page where it was computed together with the first', () => {
    const page = { need: 'text-collab', page: 1, inputs: ready.inputs, suggestions: [] };
    expect(isFurther(page, ready)).toBe(true);
    expect(isFurther({ ...page, inputs: 'other' }, ready)).toBe(false);
    expect(isFurther({ ...page, suggestions: [olderRecord] }, ready)).toBe(false);
    expect(isFurther({ ...page, suggestions: undefined }, ready)).toBe(false);
    expect(isFurther(undefined, ready)).toBe(false);
  });
});
