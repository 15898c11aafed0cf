// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../../../src/core/changes/change';
import type { StaleCopy } from '../../../../src/core/changes/news';
import type { NewsActions } from '../../../../src/surfaces/popup/news/news-actions';
import { NewsLine } from '../../../../src/surfaces/popup/news/news-line';
import { all, clear, click, settle, showPiece, textOf, the } from '../../../ui/screen';

const findNews = vi.fn<NewsActions['findNews']>();
const dismissChanges = vi.fn<NewsActions['dismissChanges']>();
const refreshNow = vi.fn<NewsActions['refreshNow']>();
const open = vi.fn();
const loadNews = async () => ({ findNews, dismissChanges, refreshNow });
const change: Change = { kind: 'new', hosterId: 'a', hosterName: 'A', kilometres: 3 };
const stale: StaleCopy = { asOf: '2026-09-01', refresh: 'now' };

async function showLine(): Promise<void> {
  await showPiece(<NewsLine loadNews={loadNews} open={open} />);
  await settle();
}

beforeEach(() => {
  findNews.mockReset().mockResolvedValue(null);
  dismissChanges.mockReset().mockResolvedValue(undefined);
  refreshNow.mockReset().mockResolvedValue(null);
  open.mockReset();
});
afterEach(clear);

describe('the line of what is to be told of the directory', () => {
  it('is not there where nothing is to be told, or it can not be found', async () => {
    await showLine();
    expect(textOf()).not.toMatch(/nouveauté|Annuaire/);
    findNews.mockRejectedValue(new Error('No database'));
    await showLine();
    expect(textOf()).not.toMatch(/nouveauté|Annuaire/);
  });

  it('counts what changed, leads to it, and is gone for good by one click', async () => {
    findNews.mockResolvedValueOnce({ changes: [change], stale: null });
    await showLine();
    expect(textOf()).toContain('1 nouveauté pour vous');
    await click(the('button', 'Les voir'));
    expect(open.mock.calls).toEqual([['news']]);
    await click(the('button', 'Compris'));
    await settle();
    expect(dismissChanges).toHaveBeenCalledOnce();
    expect(textOf()).not.toMatch(/nouveauté|Annuaire/);
  });

  it('says the age of a stale copy, and asks for a fresh one in the click alone', async () => {
    findNews.mockResolvedValue({ changes: [], stale });
    await showLine();
    expect(textOf()).toContain('Annuaire du 1er septembre 2026');
    expect(refreshNow).not.toHaveBeenCalled();
    await click(the('button', 'Actualiser'));
    await settle();
    expect(refreshNow).toHaveBeenCalledOnce();
    expect(textOf()).toContain('L’annuaire a été actualisé.');
  });

  it.each([
    ['came', () => Promise.resolve({ changes: [], stale })],
    ['was answered', () => Promise.reject(new Error('The background is gone'))],
  ])('says so where nothing fresher %s, and leads to why', async (_, refreshing) => {
    findNews.mockResolvedValue({ changes: [], stale });
    refreshNow.mockImplementation(refreshing);
    await showLine();
    await click(the('button', 'Actualiser'));
    await settle();
    expect(textOf()).toContain('Toujours pas d’annuaire plus récent.');
    expect(the('link', 'Voir pourquoi').getAttribute('href')).toMatch(/options.*#directory$/);
  });

  it('leads to the options where a mirror is still to be chosen', async () => {
    findNews.mockResolvedValue({ changes: [], stale: { ...stale, refresh: 'choose' } });
    await showLine();
    expect(the('link', 'Actualiser').getAttribute('href')).toMatch(/options.*#directory$/);
  });

  it('says the age alone where there is no way to a fresh copy', async () => {
    findNews.mockResolvedValue({ changes: [], stale: { ...stale, refresh: null } });
    await showLine();
    expect(textOf()).toContain('Annuaire du');
    expect([...all('link'), ...all('button')]).toEqual([]);
  });
});
