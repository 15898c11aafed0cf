// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Answer } from '../../../src/surfaces/popup/answer';
import { marseille } from '../../builders/homes';
import { aReadyAnswer } from '../../builders/ready-answers';
import { still } from '../../builders/still-answer';
import { aSuggestion, evolix } from '../../builders/suggestions';
import { languages } from '../../fakes/real-words';
import { clear, expectAccessible, showPiece, textOf, the } from '../../ui/screen';

const marsnet = aSuggestion({ hosterName: 'Marsnet' });
const lyon = aSuggestion({ hosterName: 'Hadoly' });

afterEach(clear);

async function showAnswer(...suggestions: (typeof evolix)[]): Promise<void> {
  await showPiece(<Answer {...still(aReadyAnswer(suggestions))} />);
}

/** Who is named, the best first. */
const named = () => [...[...document.querySelectorAll('.card-name, .spare-name')].map(textOf)];

describe('an answer', () => {
  it('names the best, then two spares', async () => {
    await showAnswer(evolix, marsnet, lyon, aSuggestion({ hosterName: 'Zaclys' }));
    expect(named()).toEqual(['Evolix', 'Marsnet', 'Hadoly']);
    expect(textOf()).toContain('Le plus proche');
    expect(the('list', 'Sinon').children).toHaveLength(2);
  });

  it('leaves the spares to the list of all where a question and a document take their room', async () => {
    const ready = aReadyAnswer([evolix, marsnet, lyon], { home: null });
    await showPiece(<Answer {...still(ready)} thing="document" />);
    expect(named()).toEqual(['Evolix']);
    expect(the('button', 'Voir les 3')).toBeDefined();
    await showPiece(<Answer {...still({ ...ready, home: marseille })} thing="document" />);
    expect(named()).toEqual(['Evolix', 'Marsnet', 'Hadoly']);
  });

  it('names each hoster once', async () => {
    const again = { ...evolix, offerId: 'evolix/cryptpad', offerName: 'CryptPad' };
    const third = { ...marsnet, offerId: 'marsnet/cryptpad' };
    await showAnswer(evolix, again, marsnet, third, lyon);
    expect(named()).toEqual(['Evolix', 'Marsnet', 'Hadoly']);
  });

  it('names the first without an account second, where the best asks for one', async () => {
    const member = aSuggestion({ hosterName: 'Alsace', condition: 'membership', isNearest: true });
    const free = aSuggestion({ hosterName: 'Zaclys', condition: 'free-account' });
    await showAnswer(member, free, lyon);
    expect(named()).toEqual(['Alsace', 'Hadoly', 'Zaclys']);
  });

  it('does not call near what is far', async () => {
    await showAnswer({ ...evolix, kilometres: 149 });
    expect(textOf(document.querySelector('.eyebrow'))).toBe('Le plus proche');
    await showAnswer({ ...evolix, kilometres: 151 });
    expect(textOf()).toContain('Le plus proche, même s’il est loin');
  });

  it('speaks of no spares where there are none', async () => {
    await showAnswer(evolix);
    expect(named()).toEqual(['Evolix']);
    expect(textOf()).not.toContain('Sinon');
  });

  it('does not call anything nearest before it knows where', async () => {
    const ready = aReadyAnswer(
      [{ ...evolix, kilometres: null, isSameCommune: false, isNearest: false }],
      {
        home: null,
      },
    );
    await showPiece(<Answer {...still(ready)} />);
    expect(textOf()).toContain('Sans commune : une adresse parmi d’autres');
    expect(textOf()).not.toContain('proche');
  });

  it('names the country of those abroad, as seen from home', async () => {
    const home = { country: 'BE', code: '92094', point: { lat: 50.5, lon: 4.9 }, label: 'Namur' };
    const namur = { ...marsnet, town: 'Namur', country: 'BE' };
    await showPiece(<Answer {...still(aReadyAnswer([namur, lyon], { home }))} />);
    expect(textOf()).toContain('Lyon (France)');
    expect(textOf()).not.toContain('Namur (');
  });
});

it.each(languages)('an answer is accessible in %s', async (language) => {
  await showPiece(<Answer {...still(aReadyAnswer([evolix, marsnet, lyon]))} />, language);
  await expectAccessible();
});
