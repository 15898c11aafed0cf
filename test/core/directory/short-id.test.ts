import { describe, expect, it } from 'vitest';
import { hashOf, shortId } from '../../../src/core/directory/short-id';

describe('a short id', () => {
  it('is the id itself as long as it fits, else ends with a number made of the whole', () => {
    expect(shortId('a'.repeat(120), 120)).toBe('a'.repeat(120));
    const [one, other] = ['b', 'c'].map((end) => shortId('a'.repeat(150) + end, 120));
    expect(one).toHaveLength(120);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^a{100}----[0-9a-f]{16}$/);
  });

  it('is made by FNV-1a, as its authors tell', () => {
    // http://www.isthe.com/chongo/tech/comp/fnv/ has the numbers of these texts.
    expect(hashOf('')).toBe('cbf29ce484222325');
    expect(hashOf('a')).toBe('af63dc4c8601ec8c');
    expect(hashOf('foobar')).toBe('85944171f73967e8');
  });
});
