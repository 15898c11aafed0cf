import { describe, expect, it } from 'vitest';
import {
  lostPages,
  mergePages,
  somePages,
} from '../../../../src/core/directory/pages/hoster-pages';

const none = { contact: null, legalNotice: null, terms: null, help: null };
const known = { ...none, contact: 'https://club.example/contact' };

describe('the pages of a hoster', () => {
  it('are none where none is named', () => {
    expect(somePages(none)).toBeNull();
    expect(somePages(null)).toBeNull();
    expect(somePages(known)).toBe(known);
  });

  it('that a row tells and that were not taken are named, and no others', () => {
    const row = { pages: { contact: 'https://club.example/contact', help: 'x', terms: null } };
    expect(lostPages(row, known)).toEqual(['pages.help']);
    expect(lostPages({ pages: { chat: 'x' } }, null)).toEqual([]);
    expect(lostPages({ pages: [] }, null)).toEqual(['pages']);
    expect(lostPages({ pages: null }, null)).toEqual([]);
    expect(lostPages(7, null)).toEqual([]);
  });

  it('are the own word of a hoster first, page by page', () => {
    const told = { ...none, contact: 'https://forms.example/', terms: 'https://club.example/t' };
    expect(mergePages(known, told)).toEqual(told);
    expect(mergePages(told, known)).toEqual({ ...told, contact: known.contact });
    expect(mergePages(known, null)).toEqual(known);
    expect(mergePages(null, null)).toBeNull();
  });
});
