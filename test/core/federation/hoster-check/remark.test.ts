import { describe, expect, it } from 'vitest';
import {
  keyOf,
  lineOf,
  remarkKinds,
  remarkOf,
  unknownKeyRemark,
} from '../../../../src/core/federation/hoster-check/remark';
import { readChatonsinfos } from '../../../../src/core/federation/read-chatonsinfos';

/** A service's file with each thing in it that the reader warns of. */
const text = [
  'file.class = service',
  'no separator here',
  'bad key = x',
  'service.name = Pads',
  'service.name = Pads',
  'service.website = pads.alto.example',
  'service.registration = Maybe, Free',
  'service.registration.load = HALF   # soon',
  'service.status.level = MEOW',
  'service.startdate = 31/02/2022',
  'service.colour = blue',
  "subs.https://alto.example = '//alto.example/x.properties'",
].join('\n');

const remarks = () => {
  const { file } = readChatonsinfos(new TextEncoder().encode(text));
  return [
    ...(file?.warnings ?? []).map((warning) => remarkOf(warning, text)),
    ...(file?.unknownKeys ?? []).map((key) => unknownKeyRemark(key, text)),
  ].map(({ line, kind, about }) => [line, kind, about]);
};

describe('a remark', () => {
  it('is made of each warning of the reader, with the line that is to blame', () => {
    expect(remarks().toSorted(([one], [other]) => Number(one) - Number(other))).toEqual([
      [2, 'no-separator', ''],
      [3, 'bad-key', ''],
      [5, 'duplicate', 'service.name'],
      [6, 'no-https-before', 'pads.alto.example'],
      [7, 'commas', ''],
      [7, 'unknown-value', 'Maybe'],
      [8, 'note', 'service.registration.load'],
      [8, 'unknown-value', 'HALF'],
      [9, 'unknown-value', 'MEOW'],
      [10, 'bad-date', '31/02/2022'],
      [11, 'unknown-key', 'service.colour'],
      [12, 'address-key', ''],
      [12, 'no-https-before', '//alto.example/x.properties'],
    ]);
  });

  it.each([
    ['names no usable service.website', 'no-site', 1],
    ['is reached by http only', 'http-only', 1],
    ['software not known: Cat', 'unknown-software', 2],
    ['names no software', 'no-software', 2],
    ['has more than 200 links, the others are left out', 'too-many-links', null],
    ['read as utf-16', 'utf-16', null],
    ['only 50000 lines are read', 'too-long', null],
  ])('is made of the reason of a refusal: %s', (reason, kind, line) => {
    const remark = remarkOf(reason, 'service.website = http://x.example\nsoftware.name = Cat');
    expect(remark).toMatchObject({ kind, line });
  });

  it('names the key of a page that was not taken, and its line', () => {
    const text = 'organization.name = Alto\norganization.terms.url = http://alto.example/terms';
    const reason = 'pages.terms (alto-example) is no public https address to send people to';
    expect(remarkOf(reason, text)).toEqual({
      kind: 'no-page',
      line: 2,
      about: 'organization.terms.url',
    });
  });

  it('keeps words that it does not know as they are', () => {
    expect(remarkOf('name is too long', '')).toEqual({
      kind: 'other',
      line: null,
      about: 'name is too long',
    });
    expect(new Set(remarkKinds).size).toBe(remarkKinds.length);
  });
});

describe('the line of a key', () => {
  it('is the last that gives it a value, whatever the case, and never a comment', () => {
    expect(lineOf('A.b = 1\na.B=2\n# a.b = 3', 'a.b')).toBe(2);
    expect(lineOf('x.y = 1', 'a.b')).toBeNull();
    expect(keyOf(' A.b = c=d')).toBe('a.b');
    expect(keyOf('; a.b = 1')).toBe('');
  });
});
