import { describe, expect, it } from 'vitest';
import type { AddedList } from '../../../../src/core/refresh/added-list';
import type { RefreshProblem } from '../../../../src/core/refresh/refresh-problem';
import {
  type ListFacts,
  listPhrases,
} from '../../../../src/surfaces/options/directory/list-phrases';
import { languages, wordsIn } from '../../../fakes/real-words';

const list: AddedList = {
  address: 'https://ecole.example/liste.json',
  isOn: true,
  isUnsigned: false,
};
const part = { address: list.address, asOf: '2026-11-22', hosterCount: 12, leftOutCount: 0 };
const problem: RefreshProblem = { id: 'unreachable', values: ['ecole.example'] };
const state = { id: list.address, problem };

const said = (facts: Partial<ListFacts>, changes: Partial<AddedList> = {}) =>
  listPhrases(
    { ...list, ...changes },
    { parts: [], states: [], ...facts },
    '2026-11-25',
    wordsIn('fr'),
  )
    .join(' ')
    .replaceAll('\u00a0', ' ');

describe('an added list', () => {
  it('says what it gave, of which day, and what of it was left out', () => {
    expect(said({ parts: [part] })).toBe(
      '12 hébergeurs. Informations du 22 novembre 2026 (il y a 3 jours).',
    );
    expect(said({ parts: [{ ...part, leftOutCount: 2 }] })).toContain(
      '2 hébergeurs de cette liste',
    );
    expect(said({ parts: [{ ...part, leftOutCount: 1 }] })).toContain(
      'Un hébergeur de cette liste',
    );
  });

  it('says why it gave nothing new, and that what it gave before stays, where it gave something', () => {
    expect(said({ states: [state] })).toBe(
      'Le site ecole.example ne répond pas. Réessayez plus tard.',
    );
    const both = said({ states: [state], parts: [part] });
    expect(both).toContain('12 hébergeurs');
    expect(both).toMatch(/ne répond pas\..*Ce que cette liste avait donné reste en place\.$/);
  });

  it('says that it was not read yet, or that it is off, whatever is known of it', () => {
    expect(said({})).toBe('Pas encore lue.');
    expect(said({ parts: [part], states: [state] }, { isOn: false })).toMatch(/^Éteinte/);
  });

  it.each(languages)('has all its words, in %s', (language) => {
    const facts = { parts: [{ ...part, leftOutCount: 3 }], states: [state] };
    expect(listPhrases(list, facts, '2026-11-25', wordsIn(language)).join()).not.toMatch(
      /\$|undef/,
    );
  });
});
