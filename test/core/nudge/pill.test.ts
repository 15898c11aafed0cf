import { describe, expect, it } from 'vitest';
import { pillOf } from '../../../src/core/nudge/pill';
import { aSuggestion } from '../../builders/suggestions';
import { wordsIn } from '../../fakes/real-words';

describe('the pill', () => {
  it('names the hoster and its place, in the words of the interface', () => {
    const place = { service: 'gmail', corner: 'left', where: 'Lyon, 45 km' } as const;
    const pill = pillOf(aSuggestion({ hosterName: 'Lune' }), place, wordsIn('en'));
    expect(pill).toMatchObject({ ...place, language: 'en', hoster: 'Lune' });
    expect(Object.values(pill).filter((words) => words === '')).toEqual([]);
  });
});
