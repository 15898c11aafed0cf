import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askWeb } from '../../../src/adapters/background/ask-web';
import { resetBrowser } from '../../fakes/fake-browser';
import { asked, serveLocks, serveWeb } from '../../fakes/served-web';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

const ask = (address = 'https://annuaire.example/d.json', mostBytes = 10) =>
  askWeb({ address, since: null, mostBytes }, 'mirror');

/** What a browser gives for an answer that leads elsewhere, and that was not followed. */
function redirect(): Response {
  const seen = { type: { value: 'opaqueredirect' }, status: { value: 0 }, ok: { value: false } };
  return Object.defineProperties(new Response(null), seen);
}

beforeEach(() => {
  resetBrowser();
  serveLocks();
});

describe('one file of the web', () => {
  it('comes as it was sent', async () => {
    serveWeb(() => new Response('0123456789'));
    const answer = await ask();
    expect(answer).toMatchObject({ kind: 'file' });
    expect(answer.kind === 'file' && new TextDecoder().decode(answer.bytes)).toBe('0123456789');
  });

  it.each([
    ['leads elsewhere', redirect, { failure: 'redirected', detail: '' }],
    [
      'is longer than it may be',
      () => new Response('0123456789a'),
      { failure: 'too-big', detail: '10' },
    ],
    [
      'is not there',
      () => new Response('', { status: 404 }),
      { failure: 'bad-status', detail: '404' },
    ],
    ['does not come', () => undefined, { failure: 'unreachable', detail: 'annuaire.example' }],
  ])('that %s is told as that', async (_what, answer, told) => {
    serveWeb(answer);
    expect(await ask()).toEqual({ kind: 'failed', ...told });
  });

  it.each([429, 503])('of a server that is busy (%i) is to be asked for later', async (status) => {
    serveWeb(() => new Response('', { status, headers: { 'Retry-After': '7' } }));
    expect(await ask()).toEqual({ kind: 'later', seconds: 7 });
  });

  it('that has not changed is told as that', async () => {
    serveWeb(() => new Response(null, { status: 304 }));
    expect(await ask()).toEqual({ kind: 'unchanged' });
  });

  it.each([
    'https://192.168.1.1/',
    'https://[::7f00:1]/',
    'https://box.local/',
    'http://annuaire.example/',
    'https://a:b@annuaire.example/',
  ])('is not asked for at %s', async (address) => {
    serveWeb(() => new Response('x'));
    expect(await ask(address)).toMatchObject({ failure: 'forbidden-address' });
    expect(asked).toEqual([]);
  });

  it('follows no redirect, and says nothing of anybody', async () => {
    serveWeb(() => new Response('x'));
    await ask();
    expect(asked[0]?.init).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: {},
    });
  });
});
