import { expect, it } from 'vitest';
import { formatNames } from '../../src/core/format';

it('formats are shown by the ending of their files, or the name by which people know them', () => {
  expect(formatNames(['odt', 'md', 'geojson', 'git', 'feed', 'wxr', '1pux'])).toEqual([
    'ODT',
    'Markdown',
    'GeoJSON',
    'Git',
    'RSS',
    'WordPress',
    '1PUX',
  ]);
});

it('formats of one service alone are shown like those of any, each name once', () => {
  expect(formatNames(['json-of-trello', 'json-of-flickr', 'zip-of-slack'])).toEqual([
    'JSON',
    'ZIP',
  ]);
});

it('what the new software fetches by itself is no file, and has no name', () => {
  expect(formatNames(['account-of-trello', 'link-of-airtable', 'csv'])).toEqual(['CSV']);
});
