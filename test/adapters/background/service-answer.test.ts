import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillDirectory } from '../../../src/adapters/background/recover-directory';
import {
  readKept,
  readKeptOrPackaged,
  readServiceAnswer,
} from '../../../src/adapters/background/service-answer';
import { answerSettingsChosen } from '../../../src/adapters/background/settings';
import { deleteDatabase } from '../../../src/adapters/store/database';
import { resetBrowser } from '../../fakes/fake-browser';
import { inStore } from '../../fakes/raw-database';
import { servePackage } from '../../fakes/served-package';
import { serveLocks } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const googleDocs = { needs: ['translation', 'text-collab'] } as const;

beforeEach(() => {
  resetBrowser();
  serveLocks();
  servePackage();
});
afterEach(deleteDatabase);

describe('the answer that is worth a word on a service', () => {
  it('is the kept one', async () => {
    await fillDirectory();
    expect((await readServiceAnswer(googleDocs, readKept))?.need).toBe('text-collab');
  });

  it('comes from the package where none is kept, or the kept one is damaged', async () => {
    expect(await readServiceAnswer(googleDocs, readKept)).toBeNull();
    expect((await readServiceAnswer(googleDocs, readKeptOrPackaged))?.need).toBe('text-collab');
    await fillDirectory();
    await inStore('suggestions', (store) => store.put({ need: 'text-collab', suggestions: 'x' }));
    const answer = await readServiceAnswer(googleDocs, readKeptOrPackaged);
    expect(answer?.suggestions.length).toBeGreaterThan(0);
  });

  it('leaves out a need for which the user already uses something', async () => {
    const teams = { needs: ['team-chat', 'videoconf'] } as const;
    expect((await readServiceAnswer(teams, readKeptOrPackaged))?.need).toBe('team-chat');
    const chat = {
      need: 'team-chat',
      hosterId: null,
      address: 'https://chat.club.example/',
    } as const;
    await answerSettingsChosen({ choices: { favourites: [chat] } });
    expect((await readServiceAnswer(teams, readKept))?.need).toBe('videoconf');
    const call = { ...chat, need: 'videoconf' } as const;
    await answerSettingsChosen({ choices: { favourites: [chat, call] } });
    expect(await readServiceAnswer(teams, readKept)).toBeNull();
  });

  it('is none where nobody offers any of its needs, nor without any need', async () => {
    expect(await readServiceAnswer({ needs: ['translation'] }, readKeptOrPackaged)).toBeNull();
    expect(await readServiceAnswer({ needs: [] }, readKeptOrPackaged)).toBeNull();
  });
});
