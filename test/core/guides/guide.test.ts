import { describe, expect, it } from 'vitest';
import { googleDocs } from '../../../src/core/guides/google/google-docs';
import { type Guide, offeredSoftware, withFirst } from '../../../src/core/guides/guide';

const namesOf = ({ into }: Guide) => into.map(({ name }) => name);

describe('a guide', () => {
  it('puts the software that is suggested first, and leaves the others in their order', () => {
    const [etherpad, nextcloud, ...others] = namesOf(googleDocs);
    expect(namesOf(withFirst(googleDocs, 'nextcloud'))).toEqual([nextcloud, etherpad, ...others]);
    expect(namesOf(withFirst(googleDocs, 'collabora'))[0]).toBe('ONLYOFFICE, Collabora');
  });

  it.each([undefined, 'wordpress'])('stays as it is for %s', (software) => {
    expect(withFirst(googleDocs, software)).toEqual(googleDocs);
  });
});

it.each([
  ['evolix/etherpad', 'etherpad'],
  ['evolix/etherpad/text-collab', 'etherpad'],
])('the software of the offer %s is %s', (offerId, software) => {
  expect(offeredSoftware({ offerId })).toBe(software);
});

it('no offer has no software', () => {
  expect(offeredSoftware(undefined)).toBeUndefined();
});
