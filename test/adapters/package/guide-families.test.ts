import { beforeEach, expect, it, vi } from 'vitest';
import { loadGuideFamilies } from '../../../src/adapters/package/guide-families';
import { guideFamilies } from '../../../src/core/guides/guide-families';
import { services } from '../../../src/core/services';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(servePackage);

it('loads the families that the build wrote', async () => {
  expect(await loadGuideFamilies()).toEqual(guideFamilies(services));
});
