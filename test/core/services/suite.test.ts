import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import {
  needsToBeginWith,
  readNeedsWanted,
  suiteById,
  suiteOf,
  suites,
} from '../../../src/core/services/suite';

describe('a suite', () => {
  it('is made of the services of its company, but for those with a life of their own', () => {
    expect(suiteOf({ id: 'gmail', company: 'Google' })).toBe('google');
    expect(suiteOf({ id: 'github', company: 'Microsoft' })).toBeNull();
    expect(suiteOf({ id: 'zoom', company: 'Zoom' })).toBeNull();
  });

  it.each(suites)('names only services that there are: $id', ({ company, apart, account }) => {
    const ids = services.filter((each) => each.company === company).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...apart, ...(account ? [account] : [])]));
  });

  it('is found by its id', () => {
    expect(suiteById('microsoft')?.name).toBe('Microsoft 365');
    expect(suiteById('zoom')).toBeUndefined();
    expect(suiteById(null)).toBeUndefined();
  });
});

describe('the needs to begin with', () => {
  const answered: NeedId[] = ['email', 'calendar', 'notes', 'maps'];

  it('are those of the services that the user uses', () => {
    expect(needsToBeginWith(answered, new Set<NeedId>(['maps', 'notes', 'im']), 12)).toEqual([
      'notes',
      'maps',
    ]);
  });

  it('are the usual ones where none is used', () => {
    expect(needsToBeginWith(answered, new Set<NeedId>(['im']), 12)).toEqual(['email', 'calendar']);
  });

  it('are never more than can be covered at once', () => {
    expect(needsToBeginWith(answered, new Set(answered), 3)).toHaveLength(3);
  });
});

describe('the needs of a link', () => {
  const answered: NeedId[] = ['email', 'calendar', 'notes'];

  it('are read in the order of the suite, without what it does not answer', () => {
    expect(readNeedsWanted('notes,email,forge,,dance', answered, 12)).toEqual(['email', 'notes']);
    expect(readNeedsWanted('', answered, 12)).toEqual([]);
  });

  it('are never more than can be covered at once', () => {
    expect(readNeedsWanted('notes,calendar,email', answered, 2)).toEqual(['email', 'calendar']);
  });
});
