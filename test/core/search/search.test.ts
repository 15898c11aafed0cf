import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { mostFindings, search } from '../../../src/core/search/search';
import type { Finding, Searchable } from '../../../src/core/search/searchable';

const needNamed = (need: NeedId, name: string, otherNames: string[] = []): Searchable => ({
  finding: { kind: 'need', need },
  name,
  otherNames,
});
const hosterNamed = (name: string): Searchable => ({
  finding: { kind: 'hoster', id: name, name },
  name,
  otherNames: [],
});
const named = (finding: Finding) => (finding.kind === 'hoster' ? finding.id : finding.need);
const found = (query: string, among: readonly Searchable[]) => search(query, among).map(named);

describe('the search', () => {
  it('puts whole names first, then starts of names, of words, and what stands within', () => {
    const among = ['garderie', 'la garde de nuit', 'gardenia', 'avantgarde', 'garde'].map(
      hosterNamed,
    );
    expect(found('garde', among)).toEqual([
      'garde',
      'garderie',
      'gardenia',
      'la garde de nuit',
      'avantgarde',
    ]);
  });

  it('takes any word of a need for its start: their names are phrases', () => {
    const among = [needNamed('photo-hosting', 'partager des photos'), hosterNamed('photoprism')];
    expect(found('photo', among)).toEqual(['photo-hosting', 'photoprism']);
  });

  it('puts a name before another name that is as near', () => {
    const among = [needNamed('wiki', 'page', ['visio']), needNamed('videoconf', 'visio')];
    expect(found('vis', among)).toEqual(['videoconf', 'wiki']);
  });

  it('reads what was typed without accents, capitals or marks', () => {
    const among = [needNamed('diagram', 'schema'), needNamed('date-poll', 'rendez vous')];
    expect(found(' SCHÉMA ', among)).toEqual(['diagram']);
    expect(found('rendez-vous', among)).toEqual(['date-poll']);
    expect(found('rendezvous', among)).toEqual(['date-poll']);
  });

  it('looks within words for three letters or more', () => {
    const among = [needNamed('spreadsheet', 'tableur')];
    expect(found('le', among)).toEqual([]);
    expect(found('leu', among)).toEqual(['spreadsheet']);
  });

  it('names a need once, by what matches best', () => {
    const doodle: Searchable = {
      finding: { kind: 'service', need: 'date-poll', name: 'Doodle' },
      name: 'doodle',
      otherNames: [],
    };
    const among = [needNamed('date-poll', 'un doodle'), doodle];
    expect(search('doodle', among)).toEqual([doodle.finding]);
  });

  it('finds hosters of one name each by itself', () => {
    const hosters = ['one', 'two'].map(
      (id): Searchable => ({
        finding: { kind: 'hoster', id, name: 'Zaclys' },
        name: 'zaclys',
        otherNames: [],
      }),
    );
    expect(found('zac', hosters)).toEqual(['one', 'two']);
  });

  it('gives no more than can be looked through', () => {
    const many = Array.from(
      { length: 20 },
      (_, at): Searchable => ({
        finding: { kind: 'hoster', id: `${at}`, name: 'Zaclys' },
        name: 'zaclys',
        otherNames: [],
      }),
    );
    expect(search('zac', many)).toHaveLength(mostFindings);
  });

  it.each(['', '  ', '?!'])('finds nothing for %j', (query) => {
    expect(search(query, [needNamed('wiki', 'wiki')])).toEqual([]);
  });
});
