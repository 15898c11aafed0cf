import { describe, expect, it } from 'vitest';
import { pagePatterns, withoutNames } from '../../../src/core/take-along/page-pattern';

const partsOf = (addresses: Parameters<typeof pagePatterns>[0], address: string) => {
  const found = pagePatterns(addresses).map((each) => new RegExp(each).exec(address));
  return found.find((each) => each !== null)?.groups;
};

describe('pagePatterns', () => {
  const boards = {
    pages: ['https://[(www|m).]big.example[/u/{account}]/b/{id}/**'],
    shapes: { account: '\\d', id: '[a-z]{3}' },
  };

  it('captures the parts of an address by name', () => {
    expect(partsOf(boards, 'https://big.example/u/1/b/abc/x/y?z#w')).toEqual({
      account: '1',
      id: 'abc',
    });
  });

  it.each([
    'https://www.big.example/b/abc',
    'https://m.big.example/b/abc/',
    'https://big.example/b/abc?q',
    'https://big.example/b/abc#f',
  ])('may lack what stands in brackets: %s', (address) => {
    expect(partsOf(boards, address)?.id).toBe('abc');
  });

  it.each([
    'http://big.example/b/abc',
    'https://xbig.example/b/abc',
    'https://bigXexample/b/abc',
    'https://big.example.evil.example/b/abc',
    'https://big.example/b/abcd',
    'https://big.example/b/abc%2F..',
    'https://evil.example/?https://big.example/b/abc',
  ])('takes a dot as a dot, and a host and a part as a whole: not %s', (address) => {
    expect(partsOf(boards, address)).toBeUndefined();
  });

  it('finds a parameter anywhere in the query, and nowhere else', () => {
    const search = { pages: ['https://big.example/s'], query: { q: '{words}' } };
    expect(partsOf(search, 'https://big.example/s?hl=fr&q=a+b&x=1#f')).toEqual({ words: 'a+b' });
    expect(partsOf(search, 'https://big.example/s?faq=a')).toBeUndefined();
    expect(partsOf(search, 'https://big.example/s#?q=a')).toBeUndefined();
    expect(partsOf(search, 'https://big.example/s?q=')).toBeUndefined();
  });

  it('takes the first parameter that has the shape', () => {
    const maps = {
      pages: ['https://big.example'],
      shapes: { id: '\\d+' },
      query: { '(mid|id)': '{id}' },
    };
    expect(partsOf(maps, 'https://big.example/?mid=x&id=1&mid=2')).toEqual({ id: '1' });
  });

  it('wants the fragment where one is told', () => {
    const groups = { pages: ['https://big.example'], fragment: '/groups/{id}/**' };
    expect(partsOf(groups, 'https://big.example/?a=b#/groups/1/x')).toEqual({ id: '1' });
    expect(partsOf(groups, 'https://big.example/#/friends/1')).toBeUndefined();
  });
});

describe('withoutNames', () => {
  it('leaves a pattern that tells the same addresses, and captures nothing', () => {
    const [named = ''] = pagePatterns({ pages: ['https://big.example/b/{id}[/{name}]'] });
    const bare = withoutNames(named);
    expect(bare).not.toContain('?<');
    const found = new RegExp(bare).exec('https://big.example/b/1/2');
    expect(found?.length).toBe(1);
    expect(new RegExp(bare).test('https://big.example/c/1')).toBe(false);
  });
});
