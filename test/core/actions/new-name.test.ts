import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withNewName } from '../../../src/core/actions/new-name';

const template = 'https://pad.example/p/{name}';
const draw = () => withNewName(template, (bytes) => webcrypto.getRandomValues(bytes));

describe('withNewName', () => {
  it('draws twenty signs that no reader takes for another, from all 32', () => {
    const drawn = Array.from({ length: 200 }, draw);
    for (const address of drawn) {
      expect(address).toMatch(/^https:\/\/pad\.example\/p\/[abcdefghijkmnpqrstuvwxyz2-9]{20}$/);
    }
    expect(
      new Set(drawn.flatMap((each) => [...each.slice('https://pad.example/p/'.length)])),
    ).toHaveLength(32);
  });

  it('draws another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, draw))).toHaveLength(100);
  });

  it('draws each sign alike: one of 32 for five bits', () => {
    const bytes = Uint8Array.from({ length: 20 }, (_, index) => index * 13);
    const name = withNewName(template, () => bytes).slice('https://pad.example/p/'.length);
    const signs = 'abcdefghijkmnpqrstuvwxyz23456789';
    expect([...name].map((sign) => signs.indexOf(sign))).toEqual(
      [...bytes].map((byte) => byte & 31),
    );
  });

  it('leaves an address as it is that wants no name', () => {
    const address = 'https://calc.example/_new';
    expect(withNewName(address, (bytes) => bytes)).toBe(address);
  });
});
