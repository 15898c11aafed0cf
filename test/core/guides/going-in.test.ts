import { describe, expect, it } from 'vitest';
import { bringsNothing, conversionsInto, goesInDirectly } from '../../../src/core/guides/going-in';
import type { Conversion, Guide } from '../../../src/core/guides/guide';

const htmlToMd: Conversion = { from: 'html', to: 'md', tool: 'Joplin', how: 'joplin/how' };

const leaving = (formats: 'as-they-are' | readonly ('html' | 'csv')[]): Guide['out'] => ({
  state: 'open',
  address: null,
  formats,
  ways: [],
});

describe('what comes out', () => {
  it('goes in as it is where one format is the same, or any file is taken', () => {
    expect(goesInDirectly({ out: leaving(['csv', 'html']) }, { takes: ['html'] })).toBe(true);
    expect(goesInDirectly({ out: leaving(['csv']) }, { takes: 'files' })).toBe(true);
    expect(goesInDirectly({ out: leaving('as-they-are') }, { takes: 'files' })).toBe(true);
  });

  it('does not where no format is the same, none is known, or nothing comes out', () => {
    expect(goesInDirectly({ out: leaving(['csv']) }, { takes: ['html'] })).toBe(false);
    expect(goesInDirectly({ out: leaving('as-they-are') }, { takes: ['jpg'] })).toBe(false);
    expect(goesInDirectly({ out: leaving([]) }, { takes: 'files' })).toBe(false);
    expect(goesInDirectly({ out: { state: 'none', ways: [] } }, { takes: 'files' })).toBe(false);
  });

  it('is converted where that is wanted, and only there', () => {
    const guide = { out: leaving(['html']), conversions: [htmlToMd] };
    expect(conversionsInto(guide, { takes: ['md'] })).toEqual([htmlToMd]);
    expect(conversionsInto(guide, { takes: ['md', 'html'] })).toEqual([]);
    expect(conversionsInto(guide, { takes: ['csv'] })).toEqual([]);
    expect(conversionsInto({ ...guide, out: leaving(['csv']) }, { takes: ['md'] })).toEqual([]);
    expect(conversionsInto(guide, { takes: 'files' })).toEqual([]);
  });

  it('is nothing that can be brought along where nothing comes out, or none of it goes in', () => {
    expect(bringsNothing({ out: leaving(['csv']) })).toBe(false);
    expect(bringsNothing({ out: leaving(['csv']), nothingGoesIn: 'doodle/nothing_goes_in' })).toBe(
      true,
    );
    expect(bringsNothing({ out: { state: 'none', ways: [] } })).toBe(true);
    expect(bringsNothing({ out: { state: 'nothing', address: null, ways: [] } })).toBe(true);
  });
});
