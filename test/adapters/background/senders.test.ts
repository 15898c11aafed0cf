import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answerers, answer } from '../../../src/adapters/background/message-listener';
import { kindOf, readContentQuestion } from '../../../src/adapters/background/senders';
import { type AnsweredName, senderKinds } from '../../../src/core/messages';
import { contentScript, deliver, ownPage, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

/** A question of each message that is none of the first of it: sound, and small. */
const sound: Record<AnsweredName, unknown> = {
  serviceSpotted: { service: 'google-docs' },
  nudgeAnswered: { chosen: 'never' },
  sourcesChosen: { sources: { source: 'mirror', mirror: 'https://evil.example/', indexes: [] } },
  settingsChosen: { choices: { home: null } },
  offerPostponed: { need: 'email', address: 'https://evil.example/', isPostponed: true },
  watchedChosen: { watched: ['doodle'] },
  pageOpened: null,
  refreshWanted: null,
  crawlPaused: { isPaused: true },
  previousWanted: { gotAt: '2026-11-28T00:00:00.000Z' },
  countingChosen: { isCounting: true },
  languageChosen: { language: 'en' },
  countsErased: null,
  nudgeChosen: { isOn: true },
  hostersWanted: { after: null },
  hosterCheckWanted: { typed: 'evil.example' },
  suggestionsWanted: { need: 'email' },
};
const names = Object.keys(senderKinds) as AnsweredName[];

const heard = vi.fn(async () => null);
const answerers = Object.fromEntries(names.map((name) => [name, heard])) as unknown as Answerers;
const send = (message: unknown, sender: object) => Promise.all(deliver(message, sender));

beforeEach(() => {
  resetBrowser();
  heard.mockClear();
  answer(answerers);
});

describe('a renderer that was taken over', () => {
  const pages = names.filter((name) => senderKinds[name] === 'page');

  it.each(pages)('gets no answer to %s, whatever it says of itself', async (name) => {
    for (const sender of ['page', 'content', 'background', undefined]) {
      const message = { sender, name, question: sound[name] };
      expect(await send(message, contentScript(4))).toEqual([undefined]);
      // An address of ours in its mouth: the browser says the origin.
      expect(await send(message, { ...contentScript(4), url: ownPage.url })).toEqual([undefined]);
    }
    expect(heard).not.toHaveBeenCalled();
  });

  it.each(names)('and the sender that may sends %s', async (name) => {
    const kind = senderKinds[name];
    const sender = kind === 'page' ? ownPage : contentScript(4);
    expect(await send({ sender: kind, name, question: sound[name] }, sender)).toEqual([null]);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a service of another site', { service: 'gmail' }, {}],
    [
      'a service from a site that has none',
      { service: 'google-docs' },
      { origin: 'https://evil.example' },
    ],
    ['a frame of a page', { service: 'google-docs' }, { frameId: 3 }],
    ['a frame that says nothing', { service: null }, { frameId: 3 }],
    ['no tab', { service: 'google-docs' }, { tab: undefined }],
    ['no origin', { service: 'google-docs' }, { origin: undefined }],
    ['no frame', { service: 'google-docs' }, { frameId: undefined }],
    ['an id of any length', { service: 'a'.repeat(1_000_000) }, {}],
    ['what is no id', { service: { toString: 'google-docs' } }, {}],
    ['nothing', {}, {}],
  ])('is not heard with %s', async (_, question, changed) => {
    const message = { sender: 'content', name: 'serviceSpotted', question };
    expect(await send(message, { ...contentScript(4), ...changed })).toEqual([undefined]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is not heard with a choice that the pill has not', async () => {
    const message = { sender: 'content', name: 'nudgeAnswered', question: { chosen: 'always' } };
    expect(await send(message, contentScript(4))).toEqual([undefined]);
  });
});

describe('a page of the extension', () => {
  it('is a page in a tab too, and none of another extension is', () => {
    expect(kindOf({ ...ownPage, tab: { id: 3 }, frameId: 0 } as never)).toBe('page');
    expect(kindOf({ ...ownPage, id: 'other' })).toBeUndefined();
  });

  it('sends nothing that content scripts send', async () => {
    const message = { sender: 'content', name: 'serviceSpotted', question: { service: null } };
    expect(await send(message, ownPage)).toEqual([undefined]);
  });

  it('is refused a question that can not be read, in words that name the field', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const message = { sender: 'page', name: 'hosterCheckWanted', question: { typed: 7 } };
    await expect(send(message, ownPage)).rejects.toThrow('Expected string');
    expect(heard).not.toHaveBeenCalled();
    told.mockRestore();
  });
});

it('what a content script says is read field by field: nothing else of it goes on', () => {
  const raw = { service: 'google-docs', address: 'https://docs.google.com/private' };
  const read = readContentQuestion('serviceSpotted', raw, contentScript(4) as never);
  expect(read).toEqual({ service: 'google-docs' });
});
