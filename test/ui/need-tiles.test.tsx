// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { type NeedId, needIds } from '../../src/core/need';
import { NeedTiles } from '../../src/ui/need-tiles';
import { all, clear, click, showPiece, textOf, the } from './screen';

const choose = vi.fn<(need: NeedId) => void>();
const tilesOf = (offered: readonly NeedId[]) => (
  <NeedTiles offered={new Set(offered)} choose={choose} />
);

afterEach(clear);

it('the tiles are six, and each chooses its need', async () => {
  await showPiece(tilesOf(needIds));
  expect(all('button').map(textOf)).toEqual([
    'Écrire à plusieurs',
    'Visio',
    'Ranger des fichiers',
    'Choisir une date',
    'Envoyer un gros fichier',
    'Adresse mail',
  ]);
  await click(the('button', 'Choisir une date'));
  expect(choose.mock.calls).toEqual([['date-poll']]);
});

it('what nobody offers has no tile', async () => {
  await showPiece(tilesOf(needIds.filter((need) => need !== 'email')));
  expect(all('button', 'Adresse mail')).toEqual([]);
});
