import { describe, expect, it } from 'vitest';
import type { CrawledFile } from '../../../../src/core/federation/crawled-file';
import { checkedFiles } from '../../../../src/core/federation/hoster-check/checked-files';
import { readChatonsinfos } from '../../../../src/core/federation/read-chatonsinfos';

const texts = new Map([
  ['https://alto.example/pads', 'service.name = Pads\nservice.colour = blue\nno separator'],
  ['https://alto.example/', 'organization.name = Alto'],
]);

const crawled = (id: string, problem: CrawledFile['problem'] = null): CrawledFile => ({
  id,
  crawl: '1',
  file: problem
    ? null
    : (readChatonsinfos(new TextEncoder().encode(texts.get(id) ?? '')).file ?? null),
  readOn: null,
  problem,
});

const files = new Map(
  [
    crawled('https://alto.example/pads'),
    crawled('https://alto.example/gone', { failure: 'bad-status', detail: '404' }),
    crawled('https://alto.example/'),
  ].map((each) => [each.id, each]),
);

const checked = checkedFiles({
  root: 'https://alto.example/',
  files,
  texts,
  refusals: [
    { path: 'https://alto.example/pads', reason: 'names no usable service.website' },
    { path: 'https://alto.example/gone', reason: 'bad-status: 404' },
  ],
  known: null,
});

describe('the files of a check', () => {
  it('begin with that of the organisation', () => {
    expect(checked.map(({ name }) => name)).toEqual(['Alto', 'Pads', null]);
  });

  it('have each remark once, in the order of the lines', () => {
    expect(checked[1]?.remarks.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'unknown-key'],
      [3, 'no-separator'],
      [null, 'no-site'],
    ]);
  });

  it('that could not be read say why, and nothing else', () => {
    expect(checked[2]).toEqual({
      address: 'https://alto.example/gone',
      class: null,
      name: null,
      text: '',
      problem: 'bad-status',
      remarks: [],
      additions: [],
    });
  });
});
