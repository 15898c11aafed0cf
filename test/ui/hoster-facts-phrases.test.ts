import { expect, it } from 'vitest';
import { membershipPhrase, recordPhrase } from '../../src/ui/hoster-facts-phrases';
import { wordsIn } from '../fakes/real-words';

const i18n = wordsIn('fr');
const spaced = (text: string) => text.replace(/\s/g, ' ');

it('membership is told with the date of its source, and never as a fact of today', () => {
  const told = { since: null, source: null };
  const seen = { ...told, evidence: 'seen' } as const;
  expect(membershipPhrase({ ...seen, asOf: '2023' }, i18n)).toBe(
    'Membre du collectif CHATONS, d’après une liste (2023).',
  );
  expect(membershipPhrase({ ...seen, asOf: null }, i18n)).toContain('liste non datée');
  expect(membershipPhrase({ ...told, evidence: 'known', asOf: '2023' }, i18n)).toContain(
    'Sans doute membre',
  );
});

it('a record tells when it was made, its source and the date there', () => {
  const source = { name: 'https://www.chatons.org/chaton', asOf: '2025' };
  const record = (asOf: string | null, from: typeof source | null) =>
    spaced(recordPhrase({ asOf, source: from }, i18n));
  expect(record('2026-06', source)).toBe('Informations : juin 2026 · d’après : chatons.org (2025)');
  expect(record('2025', source)).toBe('Informations : 2025 · d’après : chatons.org');
  expect(record(null, { ...source, name: 'un livre' })).toBe('d’après : un livre (2025)');
  expect(record(null, null)).toBe('');
});
