// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { SheetPages } from '../../../src/ui/hoster-record/sheet-pages';
import { aHoster } from '../../builders/hosters';
import { all, clear, showPiece, textOf } from '../screen';

afterEach(clear);

describe('the links to the pages of a hoster', () => {
  it('are those that it publishes, with the host where that is not its own', async () => {
    const pages = {
      contact: 'https://forms.example/club',
      legalNotice: null,
      terms: null,
      help: 'https://club.example/help',
    };
    await showPiece(<SheetPages hoster={aHoster({ pages })} />);
    expect(all('link').map((link) => [textOf(link), link.getAttribute('href')])).toEqual([
      ['Contact (forms.example)', pages.contact],
      ['Aide', pages.help],
    ]);
    expect(all('link').every((link) => link.getAttribute('rel')?.includes('noreferrer'))).toBe(
      true,
    );
  });

  it('are nothing where none is known', async () => {
    await showPiece(<SheetPages hoster={aHoster()} />);
    expect(all('list')).toEqual([]);
  });
});
