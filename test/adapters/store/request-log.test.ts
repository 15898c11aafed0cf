import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWeb } from '../../../src/adapters/background/ask-web';
import {
  eraseRequests,
  loadRequests,
  noteInterruptedRequests,
  noteRequest,
} from '../../../src/adapters/store/request-log';
import { aRequest } from '../../builders/privacy-section';
import { browser, resetBrowser } from '../../fakes/fake-browser';
import { asked, serveLocks, serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const question = (address: string) => ({ address, since: null, mostBytes: 100 });

beforeEach(() => {
  resetBrowser();
  serveLocks();
});

describe('every request to the web', () => {
  it('is noted with what became of it', async () => {
    serveWeb((address) => new Response('hello', { status: address.endsWith('gone') ? 404 : 200 }));
    await askWeb(question('https://miroir.example/a'), 'mirror');
    await askWeb(question('https://pod.example/gone'), 'peertube');
    expect(await loadRequests()).toMatchObject([
      {
        address: 'https://pod.example/gone',
        requestedBy: 'peertube',
        status: 404,
        failure: 'bad-status',
      },
      {
        address: 'https://miroir.example/a',
        requestedBy: 'mirror',
        status: 200,
        bytes: 5,
        outcome: 'answered',
      },
    ]);
  });

  it('is not brought back by one that is noted while all are erased', async () => {
    await noteRequest(aRequest({ id: 'one' }));
    await Promise.all([noteRequest(aRequest({ id: 'two' })), eraseRequests()]);
    expect(await loadRequests()).toEqual([]);
  });

  it('is noted before it goes out, and where nobody answers', async () => {
    let noted: readonly unknown[] = [];
    serveWeb(async () => {
      noted = await loadRequests();
      throw new TypeError('Failed to fetch');
    });
    await askWeb(question('https://miroir.example/a'), 'mirror');
    expect(noted).toMatchObject([{ address: 'https://miroir.example/a', outcome: 'pending' }]);
    expect(await loadRequests()).toMatchObject([{ status: null, failure: 'unreachable' }]);
  });

  it('is noted by nobody where it was not made', async () => {
    serveWeb(() => new Response('hello'));
    await askWeb(question('https://localhost/a'), 'mirror');
    expect(asked).toEqual([]);
    expect(await loadRequests()).toEqual([]);
  });

  it('is not lost among many at once', async () => {
    serveWeb(() => new Response('hello'));
    const addresses = Array.from({ length: 40 }, (_, index) => `https://h${index}.example/a`);
    await Promise.all(addresses.map((address) => askWeb(question(address), 'federation')));
    const log = await loadRequests();
    expect(log.map(({ address }) => address).toSorted()).toEqual(addresses.toSorted());
    expect(log.map(({ outcome }) => outcome)).toEqual(addresses.map(() => 'answered'));
  });

  it('goes out even where nothing can be kept', async () => {
    serveWeb(() => new Response('hello'));
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    const answer = await askWeb(question('https://miroir.example/a'), 'mirror');
    expect(answer.kind).toBe('file');
  });
});

it('the log can be erased', async () => {
  await noteRequest(aRequest());
  await eraseRequests();
  expect(await loadRequests()).toEqual([]);
});

it('a request is interrupted once its background is gone, and says what came of it where it is not', async () => {
  await browser.storage.local.set({
    requests: [aRequest({ id: 'former' }, { outcome: 'pending' })],
  });
  await noteRequest(aRequest({ id: 'ours' }, { outcome: 'pending' }));
  await noteInterruptedRequests();
  const outcomes = async () => (await loadRequests()).map(({ id, outcome }) => [id, outcome]);
  expect(await outcomes()).toEqual([
    ['ours', 'pending'],
    ['former', 'interrupted'],
  ]);
  await noteRequest(aRequest({ id: 'ours' }));
  await noteInterruptedRequests();
  expect(await outcomes()).toEqual([
    ['ours', 'answered'],
    ['former', 'interrupted'],
  ]);
});
