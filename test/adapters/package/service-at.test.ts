import { beforeEach, expect, it, vi } from 'vitest';
import { findServiceName } from '../../../src/adapters/package/service-at';
import { servePackage } from '../../fakes/served-package';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

beforeEach(servePackage);

it('an address of a service is known by the service’s name, another by none', async () => {
  expect(await findServiceName('https://mail.google.com/mail/u/0/')).toBe('Gmail');
  expect(await findServiceName('https://pad.club.example/p/1')).toBeUndefined();
});
