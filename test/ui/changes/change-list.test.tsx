// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Change } from '../../../src/core/changes/change';
import { ChangeList } from '../../../src/ui/changes/change-list';
import { all, clear, showPiece, textOf } from '../screen';

afterEach(clear);

const need = 'videoconf';
const hosterName = 'Marsnet';
const address = 'https://visio.marsnet.example/';
const near = { hosterId: 'marsnet', hosterName, kilometres: 12.4 };

it.each<[Change, string, boolean]>([
  [{ kind: 'favourite-closed', need, address, hosterName }, 'ne prend plus de nouvelles', false],
  [{ kind: 'favourite-left', need, address, hosterName }, 'n’est plus dans l’annuaire', false],
  [{ kind: 'nearer', need, ...near }, 'plus près de chez vous, à 10 km', true],
  [{ kind: 'new', ...near }, 'Nouvel hébergeur près de chez vous : Marsnet, à 10 km.', true],
])('says in one sentence what changed: %j', async (change, words, isLed) => {
  await showPiece(<ChangeList changes={[change]} />);
  expect(textOf().replaceAll('\u00a0', ' ')).toContain(words);
  expect(textOf()).toContain(hosterName);
  expect(all('link').map((each) => each.getAttribute('href'))).toEqual(
    isLed ? [expect.stringContaining('hoster=marsnet')] : [],
  );
});
