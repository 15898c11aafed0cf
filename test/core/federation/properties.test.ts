import { describe, expect, it } from 'vitest';
import { readProperties } from '../../../src/core/federation/properties';

const read = (text: string) => readProperties(new TextEncoder().encode(text));
const values = (text: string) => Object.fromEntries(read(text).values);

describe('the lines of a file', () => {
  it('are keys in small letters and values without what surrounds them', () => {
    expect(values('Service.Name =  Pad \nservice.site="https://a.example"')).toEqual({
      'service.name': 'Pad',
      'service.site': 'https://a.example',
    });
  });

  it('end as on any system, and may be comments, headings or blank', () => {
    expect(values('# a\r\n; b\r! c\n\n[Service]\na.b=1\r\na.c=2\ra.d=3')).toEqual({
      'a.b': '1',
      'a.c': '2',
      'a.d': '3',
    });
  });

  it('are cut at the first equals sign that no backslash escapes', () => {
    expect(values('a.b=c=d')).toEqual({ 'a.b': 'c=d' });
    expect(read('a\\=b.c=d').warnings).toEqual(['line 1: bad-key']);
  });

  it('lead to other files, in order, where their key says so', () => {
    expect(read('subs.b=https://b.example\nsubs.a=https://a.example\nsubs.c=')).toMatchObject({
      links: ['https://b.example', 'https://a.example'],
    });
  });

  it('say null where nothing was filled in, and a later blank erases nothing', () => {
    expect(values('a.b=null')).toEqual({ 'a.b': '' });
    expect(values('a.b=1\na.b=')).toEqual({ 'a.b': '1' });
    expect(read('a.b=1\na.b=2').warnings).toEqual(['line 2: duplicate a.b']);
  });

  it('that are none are told by their number', () => {
    expect(read('a.b=1\nnonsense\n=x').warnings).toEqual([
      'line 2: no-separator',
      'line 3: bad-key',
    ]);
  });
});

describe('a file', () => {
  it('that is no UTF-8 is read as windows-1252', () => {
    const { encoding, values } = readProperties(Uint8Array.from([97, 46, 98, 61, 0xe9]));
    expect([encoding, values.get('a.b')]).toEqual(['windows-1252', 'é']);
    expect(read('a.b=é').encoding).toBe('utf-8');
  });

  it('that is a page of HTML has no lines and one warning', () => {
    expect(read(' <html>\na.b=1')).toMatchObject({ warnings: ['html-instead-of-properties'] });
    expect(values(' <html>\na.b=1')).toEqual({});
  });

  it('with more faults than anyone reads tells a hundred of them', () => {
    expect(read('x\n'.repeat(500)).warnings).toHaveLength(100);
  });
});
