import { describe, expect, it } from 'vitest';
import type { AddedList } from '../../../src/core/refresh/added-list';
import { newList } from '../../../src/core/refresh/new-list';
import { failure, success } from '../../../src/core/result';

const mirror = 'https://annuaire.example/directory.json';
const list = (address: `https://${string}`): AddedList => ({
  address,
  isOn: true,
  isUnsigned: false,
});
const five = ([1, 2, 3, 4, 5] as const).map((at) => list(`https://l${at}.example/a.json`));

describe('a typed address', () => {
  it('is a list that is on and must be signed, spelt as addresses are', () => {
    expect(newList(' https://ECOLE.example/liste.json#a ', five.slice(1), mirror)).toEqual(
      success(list('https://ecole.example/liste.json')),
    );
    expect(newList('https://ecole.example/liste.json', [], null).ok).toBe(true);
  });

  it.each([
    ['nothing', '', 'bad-address'],
    ['half an address', 'ecole.example/liste.json', 'bad-address'],
    ['without https', 'http://ecole.example/liste.json', 'bad-address'],
    ['with a password', 'https://moi:secret@ecole.example/', 'bad-address'],
    ['of a private network', 'https://192.168.1.4/liste.json', 'private-host'],
    ['of this machine', 'https://localhost/liste.json', 'private-host'],
    ['of the directory itself', 'https://ANNUAIRE.example/directory.json', 'is-mirror'],
    ['that is there', 'https://l2.example/a.json', 'is-added'],
    ['of a sixth one', 'https://ecole.example/liste.json', 'too-many'],
  ] as const)('%s is refused with its reason', (_, typed, reason) => {
    expect(newList(typed, five, mirror)).toEqual(failure(reason));
  });
});
