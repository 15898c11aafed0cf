import { describe, expect, it } from 'vitest';
import { pillOf } from '../../../src/core/nudge/pill';
import { wordsIn } from '../../fakes/real-words';

describe.each(['fr', 'en'] as const)('the pill, in %s', (language) => {
  it('says no more than the words of the interface, whatever the answer is', () => {
    const place = { service: 'gmail', corner: 'left' } as const;
    const i18n = wordsIn(language);
    const pill = pillOf(place, i18n);
    expect(pill).toMatchObject({ ...place, language, text: i18n.say('nudge_words') });
    expect(Object.values(pill).filter((words) => words === '')).toEqual([]);
  });
});
