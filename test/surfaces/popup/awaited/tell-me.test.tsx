// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../../../src/core/result';
import { TellMe, type TellMeProps } from '../../../../src/surfaces/popup/awaited/tell-me';
import { languages } from '../../../fakes/real-words';
import {
  all,
  clear,
  click,
  expectAccessible,
  settle,
  showPiece,
  textOf,
  the,
} from '../../../ui/screen';

const isAwaited = vi.fn<TellMeProps['isAwaited']>();
const keepAwaited = vi.fn<TellMeProps['keepAwaited']>();

async function showButton(language: 'fr' | 'en' = 'fr') {
  const piece = <TellMe need="translation" {...{ isAwaited, keepAwaited }} />;
  await showPiece(<div>{piece}</div>, language);
  await settle();
}

const wish = 'Me prévenir par l’icône quand il y en aura un';

beforeEach(() => {
  isAwaited.mockReset().mockResolvedValue(false);
  keepAwaited.mockReset().mockResolvedValue(success(null));
});
afterEach(clear);

describe('the wish to hear of a host', () => {
  it('is kept at a press, says so, and is taken back there', async () => {
    await showButton();
    await click(the('button', wish));
    expect(keepAwaited.mock.calls).toEqual([['translation', true]]);
    expect(textOf(the('status'))).toBe('C’est noté : l’icône vous le dira.');
    await click(the('button', 'Annuler'));
    expect(keepAwaited.mock.calls[1]).toEqual(['translation', false]);
    expect(the('button', wish)).toBeDefined();
  });

  it('is known from before', async () => {
    isAwaited.mockResolvedValue(true);
    await showButton();
    expect(all('button', wish)).toEqual([]);
    expect(textOf()).toContain('C’est noté');
  });

  it('says so where it could not be kept', async () => {
    keepAwaited.mockResolvedValue(failure('full'));
    await showButton();
    await click(the('button', wish));
    expect(textOf(the('status'))).not.toBe('');
    expect(the('button', wish)).toBeDefined();
  });

  it.each(languages)('is accessible in %s', async (language) => {
    await showButton(language);
    await expectAccessible();
  });
});
