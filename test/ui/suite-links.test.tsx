// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { SuiteLinks } from '../../src/ui/suite-links';
import { all, clear, showPiece, textOf } from './screen';

afterEach(clear);

const links = () => all('link').map((link) => [textOf(link), link.getAttribute('href')]);

it('the links lead to each suite by name', async () => {
  await showPiece(<SuiteLinks />);
  const page = '/src/surfaces/move/index.html';
  expect(links()).toEqual([
    ['Quitter Google en bloc', `${page}?suite=google`],
    ['Quitter Microsoft 365 en bloc', `${page}?suite=microsoft`],
    ['Quitter Apple en bloc', `${page}?suite=apple`],
  ]);
});

it('the links leave out the suite on whose page they stand', async () => {
  await showPiece(<SuiteLinks besides="microsoft" />);
  expect(links().map(([name]) => name)).toEqual([
    'Quitter Google en bloc',
    'Quitter Apple en bloc',
  ]);
});
