// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { success } from '../../../../src/core/result';
import { NoAnswer } from '../../../../src/surfaces/popup/awaited/no-answer';
import { aReadyAnswer } from '../../../builders/ready-answers';
import { languages } from '../../../fakes/real-words';
import { all, clear, expectAccessible, showPiece, textOf, the } from '../../../ui/screen';

const equivalents = ['Etherpad', 'CryptPad', 'HedgeDoc'];

const acts = { isAwaited: async () => false, keepAwaited: async () => success(null) };

afterEach(clear);

describe('no answer', () => {
  it('is an honest sentence, three libre software and a door to knock at', async () => {
    await showPiece(<NoAnswer ready={aReadyAnswer([])} equivalents={equivalents} {...acts} />);
    expect(textOf()).toContain('Pas encore d’hébergeur connu pour cela.');
    expect(textOf()).toContain(
      'Ces logiciels libres sauraient le faire, si un hébergeur les proposait : Etherpad, CryptPad et HedgeDoc.',
    );
    const link = the('link', 'Chercher sur chatons.org');
    expect(link.getAttribute('href')).toBe('https://www.chatons.org/');
  });

  it('names no software where none is known, and still has a next step', async () => {
    await showPiece(<NoAnswer ready={aReadyAnswer([])} equivalents={[]} {...acts} />);
    expect(textOf()).not.toContain('logiciels');
    expect(all('link')).toHaveLength(1);
  });

  it.each(languages)('is accessible in %s', async (language) => {
    await showPiece(
      <NoAnswer ready={aReadyAnswer([])} equivalents={equivalents} {...acts} />,
      language,
    );
    await expectAccessible();
  });
});
