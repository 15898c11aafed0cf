import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showToolbarIcon } from '../../../src/adapters/background/toolbar-icon';
import { saveChoices } from '../../../src/adapters/store/choices';
import type { ServiceCard } from '../../../src/core/services/service-card';
import { resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const googleDocs: ServiceCard = {
  name: 'Google Docs',
  needs: ['text-collab'],
  closedOn: null,
  equivalents: [],
};
const icons = (name: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));

beforeEach(resetBrowser);

describe('the toolbar button', () => {
  it('opens its flap, names the service and shows a dot', async () => {
    await showToolbarIcon(4, 'google-docs', googleDocs);
    expect(world.toolbarIcons.get(4)).toEqual({
      icon: icons('open'),
      title: 'Chatière\u00a0: une porte s’ouvre ici (Google Docs)',
      text: '•',
      colour: '#1c6350',
    });
  });

  it('speaks English in an English browser', async () => {
    world.language = 'en-GB';
    await showToolbarIcon(4, 'google-docs', googleDocs);
    expect(world.toolbarIcons.get(4)?.title).toBe('Chatière: a door opens here (Google Docs)');
  });

  it('is closed on a page of no service that is known', async () => {
    await showToolbarIcon(4, 'no-such-service', undefined);
    expect(world.toolbarIcons.get(4)).toMatchObject({
      icon: icons('closed'),
      title: 'Chatière',
      text: '',
    });
  });

  it('shows no dot to those who switched it off, but opens all the same', async () => {
    await saveChoices({ hasDot: false });
    await showToolbarIcon(4, 'google-docs', googleDocs);
    expect(world.toolbarIcons.get(4)).toMatchObject({ icon: icons('open'), text: '' });
  });
});
