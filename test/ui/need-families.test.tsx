// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type NeedId, needIds } from '../../src/core/need';
import { needFamilies } from '../../src/core/need-families';
import { NeedFamilies } from '../../src/ui/need-families';
import { languages } from '../fakes/real-words';
import { all, clear, click, expectAccessible, showPiece, textOf, the } from './screen';

const choose = vi.fn<(need: NeedId) => void>();
const offered = new Set(needIds.filter((need) => need !== 'slides'));
const families = <NeedFamilies offered={offered} choose={choose} />;
const names = () => all('button').map(textOf);
const opened = () => all('button').filter((each) => each.getAttribute('aria-expanded') === 'true');

beforeEach(() => showPiece(families));
afterEach(clear);

const closed = [
  'Documents et dessins',
  'Fichiers et photos',
  'Se parler',
  'S’organiser',
  'Publier',
  'Lire et chercher',
  'Outils',
];

describe('the families of needs', () => {
  it('are seven rows, closed at first', () => {
    expect(names()).toEqual(closed);
    expect(opened()).toEqual([]);
  });

  it('open in their place, and tell which need was chosen', async () => {
    await click(the('button', 'Se parler'));
    expect(names().slice(2, 6)).toEqual([
      'Se parler',
      'Visio',
      'Adresse mail',
      'Messagerie (comme WhatsApp)',
    ]);
    await click(the('button', 'Visio'));
    expect(choose.mock.calls).toEqual([['videoconf']]);
  });

  it('are open one at a time, and close again', async () => {
    await click(the('button', 'Se parler'));
    await click(the('button', 'Outils'));
    expect(opened().map(textOf)).toEqual(['Outils']);
    await click(the('button', 'Outils'));
    expect(names()).toHaveLength(needFamilies.length);
  });

  it('hold what nobody offers at their end, and say so', async () => {
    await click(the('button', 'Documents et dessins'));
    const rows = names().slice(1, 9);
    expect(rows.at(-1)).toBe('Diaporama pas encore');
    expect(rows.filter((row) => row.includes('pas encore'))).toHaveLength(1);
  });

  it('show every need, each once', async () => {
    const shown: string[] = [];
    for (const { textContent } of all('button')) {
      const family = textContent ?? '';
      await click(the('button', family));
      shown.push(...names().filter((name) => !closed.includes(name)));
    }
    expect(new Set(shown).size).toBe(needIds.length);
    expect(shown).toHaveLength(needIds.length);
  });

  it.each(languages)('are accessible in %s, one of them open', async (language) => {
    await showPiece(families, language);
    await click(all('button')[0] ?? document.body);
    await expectAccessible();
  });
});
