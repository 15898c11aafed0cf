import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetBrowser } from '../../../fakes/fake-browser';
import { servePackage } from '../../../fakes/served-package';

vi.mock('../../../../src/adapters/browser/browser', () => import('../../../fakes/fake-browser'));

beforeEach(() => {
  resetBrowser();
  servePackage();
  vi.resetModules();
  vi.stubGlobal('navigator', { userAgent: '' });
});

describe('the facts for the section on the settings file', () => {
  it('name every service, and settings to have back where there are some', async () => {
    const { readFileFacts } = await import(
      '../../../../src/adapters/pages/settings-file/file-facts'
    );
    const facts = await readFileFacts();
    expect(facts.serviceNames.get('gmail')).toBe('Gmail');
    expect(facts.replacedSettings).toBeNull();
    expect(facts.today).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
