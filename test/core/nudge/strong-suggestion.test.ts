import { describe, expect, it } from 'vitest';
import { strongSuggestion } from '../../../src/core/nudge/strong-suggestion';
import { aSuggestion } from '../../builders/suggestions';

describe('an answer', () => {
  const near = aSuggestion({ hosterName: 'Lune', offerId: 'near' });

  it('is strong by the first that can be had at a known place', () => {
    const weak = [
      aSuggestion({ hosterName: 'Lune', offerId: 'site', addressKind: 'site' }),
      aSuggestion({ hosterName: 'Lune', offerId: 'nowhere', town: null, precision: null }),
      aSuggestion({ hosterName: 'Lune', offerId: 'full', availability: 'full' }),
      aSuggestion({ hosterName: 'Lune', isPostponed: true }),
      aSuggestion({ hosterName: 'Lune', limit: { key: 'serves_family', place: '' } }),
      aSuggestion({ hosterName: 'Lune', offerId: 'paused', availability: 'paused' }),
    ];
    const listed = aSuggestion({ hosterName: 'Lune', offerId: 'listed', origin: 'privatebin' });
    const suggestions = [...weak, listed, near];
    expect(strongSuggestion({ suggestions, relaxed: [] })?.offerId).toBe('near');
    expect(strongSuggestion({ suggestions: [...weak, listed], relaxed: [] })).toBeUndefined();
  });

  it('is not when a wish had to be set aside', () => {
    expect(strongSuggestion({ suggestions: [near], relaxed: ['no-account'] })).toBeUndefined();
  });
});
