// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { suites } from '../../src/core/services/suite';
import { SuiteLinks } from '../../src/ui/suite-links';
import { all, clear, showPiece, textOf } from './screen';

afterEach(clear);

const links = () => all('link').map((link) => [textOf(link), link.getAttribute('href')]);

it('the links lead to each suite by name', async () => {
  await showPiece(<SuiteLinks />);
  expect(links()).toEqual(
    suites.map(({ id, name }) => [
      `Guide pour quitter tout ${name}`,
      `/src/surfaces/move/index.html?suite=${id}`,
    ]),
  );
});

it('the links leave out the suite on whose page they stand', async () => {
  await showPiece(<SuiteLinks besides="microsoft" />);
  const names = links().map(([name]) => name);
  expect(names).toHaveLength(suites.length - 1);
  expect(names).not.toContain('Guide pour quitter tout Microsoft 365');
});
