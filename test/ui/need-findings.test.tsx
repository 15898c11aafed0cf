// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { NeedId } from '../../src/core/need';
import type { Finding } from '../../src/core/search/searchable';
import { NeedFindings } from '../../src/ui/need-findings';
import { languages } from '../fakes/real-words';
import { all, clear, click, expectAccessible, showPiece, textOf, the } from './screen';

const choose = vi.fn<(need: NeedId) => void>();
const offered = new Set<NeedId>(['date-poll', 'text-collab']);
const findings: readonly Finding[] = [
  { kind: 'service', need: 'date-poll', name: 'Doodle' },
  { kind: 'software', need: 'text-collab', name: 'Etherpad' },
  { kind: 'need', need: 'petition' },
  { kind: 'service', need: 'expenses', name: 'Tricount' },
  { kind: 'hoster', id: 'framasoft', name: 'Framasoft' },
];
const rows = <NeedFindings findings={findings} offered={offered} choose={choose} />;

afterEach(clear);

it('each finding says what it is, by what it was found, and whether somebody offers it', async () => {
  await showPiece(rows);
  expect(all('listitem').map(textOf)).toEqual([
    'Choisir une date à plusieurs pour remplacer Doodle',
    'Écrire à plusieurs avec Etherpad',
    'Pétition pas encore',
    'Partager des dépenses pour remplacer Tricount · pas encore',
    'Framasoft hébergeur, sur la carte',
  ]);
});

it('a need is chosen, a hoster is shown on the map', async () => {
  await showPiece(rows);
  await click(the('button', 'Choisir une date à plusieurs pour remplacer Doodle'));
  expect(choose.mock.calls).toEqual([['date-poll']]);
  const map = '/src/surfaces/map/index.html?hoster=framasoft';
  expect(the('link').getAttribute('href')).toBe(map);
});

it.each(languages)('the findings are accessible in %s', async (language) => {
  await showPiece(rows, language);
  await expectAccessible();
});
