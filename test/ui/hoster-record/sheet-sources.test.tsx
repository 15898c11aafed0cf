// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SheetSources } from '../../../src/ui/hoster-record/sheet-sources';
import { aHoster } from '../../builders/hosters';
import { all, clear, showPiece, textOf } from '../screen';

afterEach(clear);

describe('the sources of a hoster', () => {
  it('are links where they are addresses, each with its date', async () => {
    const sources = [
      { name: 'https://club.example/about', asOf: '2026-05' },
      { name: 'a list', asOf: null },
    ];
    await showPiece(<SheetSources hoster={aHoster({ sources })} />);
    expect(all('link').map((link) => link.getAttribute('href'))).toEqual([
      'https://club.example/about',
    ]);
    expect(all('listitem').map(textOf)).toEqual(['club.example (mai 2026)', 'a list (non daté)']);
  });

  it('are said to be none where none is noted', async () => {
    await showPiece(<SheetSources hoster={aHoster()} />);
    expect(textOf()).toContain('Aucune source enregistrée.');
  });
});
