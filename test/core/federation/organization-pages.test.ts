import { describe, expect, it } from 'vitest';
import { isKnownKey } from '../../../src/core/federation/known-keys';
import { pageKeys, readPages } from '../../../src/core/federation/organization-pages';

const read = (...rows: [key: string, value: string][]) => {
  const warnings: string[] = [];
  return { pages: readPages(new Map(rows), warnings), warnings };
};

describe('the pages of an organisation', () => {
  it('stand under keys that the format knows', () => {
    expect(Object.values(pageKeys).filter((key) => !isKnownKey(key))).toEqual([]);
  });

  it('are taken with https:// before them, and keep the place within a page', () => {
    const { pages, warnings } = read([pageKeys.contact, 'club.example/about#write']);
    expect(pages.contact).toBe('https://club.example/about#write');
    expect(warnings).toHaveLength(1);
  });

  it('are not what a panel wrote where the hoster wrote nothing', () => {
    const { pages } = read(
      [pageKeys.help, 'https://yunohost.org/user_guide/'],
      [pageKeys.legalNotice, 'https://club.example/null'],
      [pageKeys.terms, ''],
    );
    expect(pages).toEqual({ contact: null, legalNotice: null, terms: null, help: null });
  });

  it('stay as they are written where they are no address, at a bounded length', () => {
    expect(read([pageKeys.contact, 'us@club.example']).pages.contact).toBe('us@club.example');
    const long = read([pageKeys.contact, `javascript:${'x'.repeat(9000)}`]).pages.contact;
    expect(long).toHaveLength(2049);
  });
});
