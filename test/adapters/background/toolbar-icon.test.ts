import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { answerServiceSpotted } from '../../../src/adapters/background/spotted';
import { showToolbarIcon } from '../../../src/adapters/background/toolbar-icon';
import { toolbarTitle } from '../../../src/adapters/background/toolbar-titles';
import type { Runtime } from '../../../src/adapters/browser/browser';
import { saveChoices } from '../../../src/adapters/store/choices';
import { deleteDatabase } from '../../../src/adapters/store/database';
import type { NeedId } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { nameIn } from '../../../src/core/services/service-name';
import type { ReadySuggestions } from '../../../src/core/suggestions/ready-suggestions';
import { shownSuggestions } from '../../../src/core/suggestions/shown-suggestions';
import { dayNumberOf } from '../../../src/core/time/day-number';
import { marseille } from '../../builders/homes';
import { frenchNames } from '../../builders/service-names';
import { resetBrowser, world } from '../../fakes/fake-browser';
import { packageJson, servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const icons = (name: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${name}-${size}.png`]));
const closed = {
  icon: icons('closed'),
  title: 'Chatière\u00a0: trouver un service libre',
  text: '',
};

/** Shows the icon of tab 4 for a service; what it shows then. */
async function iconOn(id: string) {
  await showToolbarIcon(4, id, (await toolbarTitle(id)) ?? '');
  return world.toolbarIcons.get(4);
}

/** The suggestions of the package for a need. */
const packaged = (need: NeedId) =>
  packageJson<ReadySuggestions>(`directory/suggestions/${need}.json`);

/** The words for the hoster of the package that answers a need today, to who has told no home. */
function namedToday(need: NeedId): string {
  const [best] = shownSuggestions(packaged(need), dayNumberOf(Date.now()));
  return `${best?.hosterName}, ${best?.town}`;
}

beforeEach(() => {
  // Hosters that are equally good take turns by the day.
  vi.useFakeTimers({ now: new Date('2026-11-27T12:00:00Z'), toFake: ['Date'] });
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(async () => {
  vi.useRealTimers();
  await deleteDatabase();
});

describe('the toolbar button', () => {
  it('opens its flap, names the service and who offers the same, and shows a dot', async () => {
    expect(await iconOn('google-docs')).toEqual({
      icon: icons('open'),
      title: `Google Docs\u00a0: ${namedToday('text-collab')}`,
      text: '•',
      colour: '#1c6350',
    });
  });

  it('speaks English in an English browser', async () => {
    world.language = 'en-GB';
    expect((await iconOn('google-docs'))?.title).toBe(`Google Docs: ${namedToday('text-collab')}`);
    expect((await iconOn('no-such-service'))?.title).toBe('Chatière: find a libre service');
  });

  it('is closed on a page of no service that is known', async () => {
    expect(await iconOn('no-such-service')).toMatchObject(closed);
  });

  it('shows no dot to those who switched it off, but opens all the same', async () => {
    await saveChoices({ hasDot: false });
    expect(await iconOn('google-docs')).toMatchObject({ icon: icons('open'), text: '' });
  });

  it('names who is nearest to the user, without the town they share', async () => {
    await fillDirectory();
    await answerSettingsChosen({ choices: { home: marseille } });
    expect((await iconOn('google-docs'))?.title).toBe(
      'Google Docs\u00a0: Evolix, dans votre commune',
    );
  });

  it('follows as soon as the answers change', async () => {
    await fillDirectory();
    await answerServiceSpotted(
      { service: 'google-docs' },
      { tab: { id: 7 } as NonNullable<Runtime.MessageSender['tab']> },
    );
    expect(world.toolbarIcons.get(7)?.title).toContain(namedToday('text-collab'));
    await answerSettingsChosen({ choices: { home: marseille } });
    expect(world.toolbarIcons.get(7)?.title).toContain('Evolix');
  });

  it('is open exactly on the services that somebody has an answer to, and names it', async () => {
    const day = dayNumberOf(Date.now());
    const found = { open: 0, closed: 0 };
    for (const service of services) {
      const { id, needs } = service;
      const offered = needs.map(packaged).find(({ suggestions }) => suggestions.length > 0);
      const [best] = offered ? shownSuggestions(offered, day) : [];
      const shown = await iconOn(id);
      if (best)
        expect(shown?.title).toContain(
          `${nameIn(service, frenchNames)}\u00a0: ${best.hosterName}, `,
        );
      else expect(shown, id).toMatchObject(closed);
      found[best ? 'open' : 'closed'] += 1;
    }
    expect(found.closed).toBeGreaterThan(10);
    expect(found.open).toBeGreaterThan(100);
  });
});
