// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SpareSuggestion } from '../../src/ui/spare-suggestion';
import { RowStar } from '../../src/ui/star';
import { aSuggestion, evolix } from '../builders/suggestions';
import { languages } from '../fakes/real-words';
import { all, clear, click, expectAccessible, showPiece, textOf, the } from './screen';

afterEach(clear);

describe('a spare', () => {
  it('is one link, which says who, where and under what conditions', async () => {
    await showPiece(<SpareSuggestion suggestion={evolix} homeCountry="FR" />);
    expect(textOf(the('link'))).toBe('Evolix dans votre commune gratuit · sans compte');
    expect(the('link').getAttribute('href')).toBe('https://pad.evolix.example/');
    expect(all('button')).toEqual([]);
  });

  it('says that the service has to be looked for, where only the site is known', async () => {
    const suggestion = aSuggestion({ hosterName: 'Hébergeur', addressKind: 'site' });
    await showPiece(<SpareSuggestion suggestion={suggestion} homeCountry="FR" />);
    expect(textOf(the('link')).endsWith(' · sur leur site')).toBe(true);
  });

  it('can be said to be used already, where that is offered', async () => {
    const toggle = vi.fn();
    await showPiece(
      <SpareSuggestion suggestion={evolix} homeCountry="FR">
        <RowStar suggestion={evolix} toggle={toggle} />
      </SpareSuggestion>,
    );
    await click(the('button', 'J’utilise déjà Evolix'));
    expect(toggle.mock.calls).toEqual([[evolix]]);
  });

  it.each(languages)('is accessible in %s', async (language) => {
    const toggle = () => undefined;
    const spare = (
      <SpareSuggestion suggestion={evolix} homeCountry="FR">
        <RowStar suggestion={evolix} toggle={toggle} />
      </SpareSuggestion>
    );
    await showPiece(<ul>{spare}</ul>, language);
    await expectAccessible();
  });
});
