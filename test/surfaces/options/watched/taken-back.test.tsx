// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { TakenBack } from '../../../../src/surfaces/options/watched/taken-back';
import { all, clear, click, expectAccessible, showPiece, textOf, the } from '../../../ui/screen';

const askBack = vi.fn(async () => true);

afterEach(clear);

it('names the sites that were taken back, and asks for just these', async () => {
  const sites = ['https://docs.google.com/*', 'https://*.live.com/*'];
  await showPiece(<TakenBack sites={sites} askBack={askBack} />);
  expect(textOf()).toContain('docs.google.com, *.live.com');
  expect(textOf()).toContain('Sites concernés : 2');
  await expectAccessible();
  await click(the('button', 'Demander de nouveau l’accès'));
  expect(askBack).toHaveBeenCalledWith(sites);
});

it('is not there where none was', async () => {
  await showPiece(<TakenBack sites={[]} askBack={askBack} />);
  expect(all('button')).toEqual([]);
});
