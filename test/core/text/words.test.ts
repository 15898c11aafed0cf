import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/text/words';
import { fillIn, messagesFor } from '../../fakes/locale-messages';

describe('the sentences of a package', () => {
  it.each(['fr', 'en'])('say in %s what the browser makes of them', (language) => {
    const messages = messagesFor(language);
    const words = wordsOf(messages);
    const values = ['one', 'two', 'three', 'four', 'five'];
    for (const [key, message] of Object.entries(messages)) {
      const said = words[key]?.replace(/\$(\d)/g, (_, place) => values[place - 1] as string);
      expect(said, key).toBe(fillIn(message, values));
    }
  });

  it.each([null, 'text', [], { key: 'text' }, { key: { message: 4 } }])('are none in %j', (raw) => {
    expect(wordsOf(raw)).toEqual({});
  });

  it('leave out a value that has no place', () => {
    expect(wordsOf({ key: { message: 'a $NAME$ b' } })).toEqual({ key: 'a  b' });
  });
});
