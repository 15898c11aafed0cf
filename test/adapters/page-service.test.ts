import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { servicePresent } from '../../src/adapters/page-service';
import { rememberSpotted } from '../../src/adapters/spotted-tabs';
import { resetBrowser, world } from './fake-browser';

vi.mock('../../src/adapters/browser', () => import('./fake-browser'));

const driveAddress = 'https://drive.google.com/drive/my-drive';

/** A page that never finds the time. */
const busy = () => new Promise<never>(() => undefined);

beforeEach(() => {
  resetBrowser();
  world.front = { id: 3 };
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the service of the page in front', () => {
  it('is what the page answers, whatever it told before and whatever its address', async () => {
    world.front = { id: 3, url: driveAddress };
    await rememberSpotted(3, 'gmail');
    world.pageScripts.set(3, async () => ({ service: 'google-docs' }));
    expect(await servicePresent()).toBe('google-docs');
  });

  it('is asked for by a message that says nothing of the user', async () => {
    const script = vi.fn(async () => ({ service: 'google-docs' }));
    world.pageScripts.set(3, script);
    await servicePresent();
    expect(script.mock.calls).toEqual([[{ name: 'serviceWanted', question: null }]]);
  });

  it('is none where the page says so, even if it told one before', async () => {
    world.front = { id: 3, url: driveAddress };
    await rememberSpotted(3, 'gmail');
    world.pageScripts.set(3, async () => ({ service: null }));
    expect(await servicePresent()).toBeNull();
  });

  it('is what the page told last where it is too busy to answer', async () => {
    vi.useFakeTimers();
    await rememberSpotted(3, 'gmail');
    world.pageScripts.set(3, busy);
    const present = servicePresent();
    await vi.advanceTimersByTimeAsync(200);
    expect(await present).toBe('gmail');
  });

  it('is none where a busy page has told nothing', async () => {
    vi.useFakeTimers();
    world.pageScripts.set(3, busy);
    const present = servicePresent();
    await vi.advanceTimersByTimeAsync(200);
    expect(await present).toBeNull();
  });

  it('is read from the address where there is no page script', async () => {
    world.front = { id: 3, url: driveAddress };
    expect(await servicePresent()).toBe('google-drive');
  });

  it('is found by the address for services that no page script watches', async () => {
    world.front = { id: 3, url: 'https://trello.com/b/AbCdEf/board' };
    expect(await servicePresent()).toBe('trello');
  });

  it('is none where the address is that of no service', async () => {
    world.front = { id: 3, url: 'https://framapad.org/p/abc' };
    expect(await servicePresent()).toBeNull();
  });

  it('is none where the browser does not tell the address', async () => {
    expect(await servicePresent()).toBeNull();
  });

  it.each([undefined, { url: driveAddress }])('is none without a tab: %j', async (front) => {
    world.front = front;
    expect(await servicePresent()).toBeNull();
  });
});
