import { beforeEach, expect, it, vi } from 'vitest';
import { loadExports, loadImports } from '../../../src/adapters/package/take-along';
import { serviceExports } from '../../../src/core/take-along';
import { packagedExports, packagedImports } from '../../../src/core/take-along/packaged-exports';
import { softwareImports } from '../../../src/core/take-along/software-imports';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(servePackage);

it.each(serviceExports)('the package has what $service lets out, as its data say', async (data) => {
  expect(await loadExports(data.service)).toEqual(packagedExports(data));
});

it('the package has the ways into software, as its data say', async () => {
  expect(await loadImports()).toEqual(packagedImports(softwareImports));
});

it('a service that lets nothing out has no file', async () => {
  await expect(loadExports('whatsapp')).rejects.toThrow('missing');
});
