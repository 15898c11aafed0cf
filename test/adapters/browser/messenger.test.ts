import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answerers, answer } from '../../../src/adapters/background/message-listener';
import { ask } from '../../../src/adapters/browser/messenger';
import { failedCheck } from '../../../src/core/federation/hoster-check/hoster-check';
import { failure, success } from '../../../src/core/result';
import { marseille } from '../../builders/homes';
import { aReadyAnswer } from '../../builders/ready-answers';
import { contentScript, deliver, ownPage, resetBrowser, world } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

function answerers(): { [Name in keyof Answerers]: ReturnType<typeof vi.fn<Answerers[Name]>> } {
  return {
    serviceSpotted: vi.fn<Answerers['serviceSpotted']>(async () => null),
    suggestionsWanted: vi.fn<Answerers['suggestionsWanted']>(async ({ need }) =>
      success(aReadyAnswer([], { need: need })),
    ),
    sourcesChosen: vi.fn<Answerers['sourcesChosen']>(async () => success(null)),
    settingsChosen: vi.fn<Answerers['settingsChosen']>(async () => failure('no room')),
    nudgeChosen: vi.fn<Answerers['nudgeChosen']>(async () => success(null)),
    nudgeAnswered: vi.fn<Answerers['nudgeAnswered']>(async () => null),
    offerPostponed: vi.fn<Answerers['offerPostponed']>(async () => success(null)),
    watchedChosen: vi.fn<Answerers['watchedChosen']>(async () => success(null)),
    pageOpened: vi.fn<Answerers['pageOpened']>(async () => null),
    refreshWanted: vi.fn<Answerers['refreshWanted']>(async () => null),
    crawlPaused: vi.fn<Answerers['crawlPaused']>(async () => null),
    hostersWanted: vi.fn<Answerers['hostersWanted']>(async () => success([])),
    previousWanted: vi.fn<Answerers['previousWanted']>(async () => success(null)),
    countingChosen: vi.fn<Answerers['countingChosen']>(async () => success(null)),
    languageChosen: vi.fn<Answerers['languageChosen']>(async () => success(null)),
    hosterCheckWanted: vi.fn<Answerers['hosterCheckWanted']>(async () => failedCheck('no-answer')),
    countsErased: vi.fn<Answerers['countsErased']>(async () => success(null)),
  };
}

beforeEach(resetBrowser);

describe('asking the background', () => {
  it('brings the question there and the answer back', async () => {
    const each = answerers();
    answer(each);
    expect(await ask('suggestionsWanted', { need: 'email' })).toEqual(
      success(aReadyAnswer([], { need: 'email' })),
    );
    expect(await ask('settingsChosen', { choices: { home: marseille } })).toEqual(
      failure('no room'),
    );
    expect(each.settingsChosen).toHaveBeenCalledExactlyOnceWith(
      { choices: { home: marseille } },
      ownPage,
    );
  });

  it('asks once more when the background was just being stopped', async () => {
    const each = answerers();
    const asked = ask('suggestionsWanted', { need: 'email' });
    answer(each);
    expect(await asked).toEqual(success(aReadyAnswer([], { need: 'email' })));
    expect(each.suggestionsWanted).toHaveBeenCalledTimes(1);
    expect(world.sent).toHaveLength(2);
  });

  it('asks only once when what was asked went wrong', async () => {
    const each = answerers();
    each.settingsChosen.mockRejectedValue(new Error('no room'));
    answer(each);
    await expect(ask('settingsChosen', { choices: { home: marseille } })).rejects.toThrow(
      'no room',
    );
    expect(each.settingsChosen).toHaveBeenCalledTimes(1);
  });

  it('fails where nobody answers', async () => {
    await expect(ask('suggestionsWanted', { need: 'email' })).rejects.toThrow('Receiving end');
  });
});

describe('answering', () => {
  it('tells the answerer which tab a message comes from', async () => {
    const each = answerers();
    answer(each);
    const sender = contentScript(7, true);
    const question = { service: 'google-docs' };
    await Promise.all(deliver({ sender: 'content', name: 'serviceSpotted', question }, sender));
    expect(each.serviceSpotted).toHaveBeenCalledExactlyOnceWith(question, sender);
  });

  it.each([{ ...ownPage, id: 'another-extension' }, {}])(
    'leaves a foreign message alone: %j',
    (sender) => {
      const each = answerers();
      answer(each);
      const message = {
        sender: 'page',
        name: 'settingsChosen',
        question: { choices: { home: null } },
      };
      expect(deliver(message, sender)).toEqual([undefined]);
      expect(each.settingsChosen).not.toHaveBeenCalled();
    },
  );

  it.each([
    [{ sender: 'page', name: 'serviceWanted', question: null }],
    [{ sender: 'page', name: 'someFutureMessage', question: {} }],
    [{ sender: 'page', name: 'toString', question: {} }],
    [{ sender: 'page', name: '__proto__', question: {} }],
    [{ sender: 'page', name: ['settingsChosen'], question: { choices: { home: null } } }],
    [{ sender: 'page', question: {} }],
    ['settingsChosen'],
    [null],
    [42],
  ])('leaves an unknown message alone: %j', (message) => {
    answer(answerers());
    expect(deliver(message, ownPage)).toEqual([undefined]);
  });
});
