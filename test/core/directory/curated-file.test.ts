import { describe, expect, it } from 'vitest';
import { type CuratedFile, readCuratedFile } from '../../../src/core/directory/curated-file';
import type { CuratedOffer } from '../../../src/core/directory/curated-record';
import { aCuratedFile, aCuratedHoster, aCuratedOffer } from '../../builders/curated';

const file = 'src/tools/data/hosters/pad-club.json';

/** The sentences that the build prints of a file whose record has these changes. */
function said(changes: Record<string, unknown>): string[] {
  return sentences(aCuratedFile({ ...aCuratedHoster(), ...changes }));
}

function sentences(of: CuratedFile): string[] {
  const read = readCuratedFile(of);
  return read.ok ? [] : read.reason.map(({ path, reason }) => `${path} ${reason}`);
}

describe('readCuratedFile', () => {
  it('reads a good file to its record', () => {
    expect(readCuratedFile(aCuratedFile())).toEqual({ ok: true, value: aCuratedHoster() });
  });

  it('names the file of a text that is no JSON, and says so', () => {
    const [sentence, ...others] = sentences({ path: file, text: '{ "id": "pad-club", }' });
    expect(sentence).toContain(`${file} is not JSON: SyntaxError`);
    expect(others).toEqual([]);
  });

  it.each([
    ['a misspelt field', { websit: 'x' }, 'websit is no field of docs/hoster.schema.json'],
    ['a missing field', { name: undefined }, 'name is missing: what is not known is null'],
    [
      'an address that is not https',
      { site: 'http://club.example/' },
      'site is not a public https',
    ],
    ['an audience of no kind', { audience: 'cats' }, 'audience is not ("public" | "members"'],
    ['an id that every object has', { offers: [{ software: ['constructor'] }] }, 'software.0 is'],
    ['another schema', { $schema: './x.json' }, '$schema is not "../../../../docs/'],
  ])('names the file, the path and the fault of %s', (_what, changes, hint) => {
    expect(said(changes).join('\n')).toContain(hint);
    expect(said(changes).every((line) => line.startsWith(`${file}: `))).toBe(true);
  });

  it('names the field of an offer by its place', () => {
    const offers = [aCuratedOffer(), { ...aCuratedOffer(), softwareName: 3, software: ['padder'] }];
    expect(said({ offers })).toEqual([
      `${file}: offers.1.softwareName is not string`,
      `${file}: offers.1.software.0 is not the id of a software in src/core/software/software-list.ts`,
    ]);
  });

  it('refuses a need that the software does not answer', () => {
    expect(said({ offers: [aCuratedOffer({ needs: ['email'] })] })).toEqual([
      `${file}: offers.0.needs holds email, which src/core/software/software-list.ts does not give to etherpad`,
    ]);
  });

  it('takes any need where the software is not known', () => {
    expect(said({ offers: [aCuratedOffer({ software: [], needs: ['email'] })] })).toEqual([]);
  });

  it('refuses an action on the ground of another', () => {
    const saidOf = (action: string) => said({ offers: [aCuratedOffer({ action })] });
    expect(saidOf('https://pads.club.example/p/{name}')).toEqual([]);
    expect(saidOf('https://evil.example/p/{name}')).toEqual([
      `${file}: offers.0.action is neither on the host of the address nor under the site`,
    ]);
  });

  it('refuses a page that no source names, and one that is no way out', () => {
    const address = 'https://club.example/contact';
    const pages = { contact: address, legalNotice: null, terms: null, help: null };
    expect(said({ pages, sources: [{ name: address, asOf: null }] })).toEqual([]);
    expect(said({ pages })).toEqual([
      `${file}: pages.contact was never read: name the address among the sources, or write null`,
    ]);
    expect(said({ pages: { ...pages, contact: 'https://docs.google.com/forms/' } })).toEqual([
      `${file}: pages.contact is on the ground of a company that people leave`,
    ]);
  });

  it('refuses a need of which the service does a part alone', () => {
    const jettison = { name: 'Courriel jetable', software: [], needs: ['email' as const] };
    expect(said({ offers: [aCuratedOffer(jettison)] })).toEqual([
      `${file}: offers.0.needs holds email, but the service gives a mailbox to be thrown away`,
    ]);
  });

  it('refuses any address but the site of an offer that no source names', () => {
    const known = (changes: Partial<CuratedOffer>) =>
      said({ offers: [aCuratedOffer({ evidence: 'known', ...changes })] });
    const refusal = `${file}: offers.0.address was never read, as the offer is only known: write https://club.example/ with the addressKind site`;
    expect(known({})).toEqual([refusal]);
    expect(known({ addressKind: 'site' })).toEqual([refusal]);
    expect(known({ address: 'https://club.example/' })).toEqual([refusal]);
    expect(known({ address: 'https://club.example/', addressKind: 'site' })).toEqual([]);
  });

  it('refuses an address that its note calls one from memory', () => {
    const noted = (changes: Partial<CuratedOffer>) =>
      said({ offers: [aCuratedOffer({ note: 'Adresse citée de mémoire.', ...changes })] });
    expect(noted({})).toEqual([
      `${file}: offers.0.address was never read, as the note says: write https://club.example/ with the addressKind site`,
    ]);
    expect(noted({ address: 'https://club.example/', addressKind: 'site' })).toEqual([]);
  });

  it('refuses a price for what costs nothing', () => {
    const priced = (changes: Partial<CuratedOffer>) => said({ offers: [aCuratedOffer(changes)] });
    expect(priced({ price: 'paid', registration: 'free' })).toEqual([
      `${file}: offers.0.price is paid, but the registration free costs nothing: tell the plan that is free`,
    ]);
    expect(priced({ price: 'paid', registration: 'member' })).toEqual([]);
  });

  it('refuses sign-ups that are closed in the note alone', () => {
    const noted = (availability: CuratedOffer['availability']) =>
      said({ offers: [aCuratedOffer({ note: 'Inscriptions fermées en 2026.', availability })] });
    const refusal = `${file}: offers.0.availability is not full, though the note says that no new users are taken`;
    expect(noted(null)).toEqual([refusal]);
    expect(noted('open')).toEqual([refusal]);
    expect(noted('full')).toEqual([]);
    expect(noted('closed')).toEqual([]);
  });

  it('refuses an offer that is written twice', () => {
    expect(said({ offers: [aCuratedOffer(), aCuratedOffer()] })).toEqual([
      `${file}: offers.1 says what offers.0 says: remove one`,
    ]);
  });

  it('refuses a file that does not have the name of its hoster’s id, and says what to do', () => {
    expect(sentences({ ...aCuratedFile(), path: 'hosters/my-pad-club.json' })).toEqual([
      'hosters/my-pad-club.json: id is pad-club: name the file pad-club.json, or correct the id',
    ]);
  });
});
