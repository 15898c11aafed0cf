import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorAddress, missingAddress, type Report } from '../../src/core/tracker';

const tracker = {
  template: 'https://tracker.example/chatiere/issues/new?title={title}&body={body}',
  version: '0.1.0',
};

/** The parts of an address, as a server reads them. */
const partsOf = (address: string) => {
  const { origin, pathname, searchParams } = new URL(address);
  return { place: origin + pathname, ...Object.fromEntries(searchParams) };
};

describe('the address of a report', () => {
  it('holds what it is about, the fact and the version, and nothing else', () => {
    const report = { service: 'google-docs', hoster: 'club', fact: 'club/pad, free' };
    expect(partsOf(errorAddress(tracker, report))).toEqual({
      place: 'https://tracker.example/chatiere/issues/new',
      title: 'error: google-docs, club',
      body: 'service: google-docs\nhoster: club\nfact: club/pad, free\nversion: 0.1.0',
    });
  });

  it('holds the version alone where a service is missing', () => {
    expect(missingAddress(tracker)).toBe(
      'https://tracker.example/chatiere/issues/new?title=service%3A%20%3F&body=version%3A%200.1.0',
    );
  });

  it('is filled in once, whatever the words of a directory are', () => {
    const word = fc.option(fc.oneof(fc.string(), fc.constantFrom('{body}', '$&', '&x=', '#')), {
      nil: undefined,
    });
    fc.assert(
      fc.property(word, word, word, (service, hoster, fact) => {
        const report: Report = { service, hoster, fact };
        const parts = partsOf(errorAddress(tracker, report));
        expect(Object.keys(parts).toSorted()).toEqual(['body', 'place', 'title']);
        expect(parts).toMatchObject({ place: 'https://tracker.example/chatiere/issues/new' });
      }),
    );
  });
});
