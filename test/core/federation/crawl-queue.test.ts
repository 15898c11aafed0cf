import { describe, expect, it } from 'vitest';
import { createCrawlQueue } from '../../../src/core/federation/crawl-queue';

const link = (address: string) => ({ id: address, address });
const a1 = link('https://a.example/1');
const a2 = link('https://a.example/2');
const b1 = link('https://b.example/1');

describe('the queue of a crawl', () => {
  it('gives one link of a host at a time, and those of others meanwhile', () => {
    const queue = createCrawlQueue();
    for (const each of [a1, a2, b1]) queue.add(each, 'member');
    expect([queue.take(), queue.take(), queue.take()]).toEqual([a1, b1, undefined]);
    queue.free(a1);
    expect(queue.take()).toEqual(a2);
  });

  it('lets a link wait that comes while its host is taken', () => {
    const queue = createCrawlQueue();
    queue.add(a1, 'member');
    queue.take();
    queue.add(a2, 'member');
    expect(queue.take()).toBeUndefined();
    queue.free(a1);
    expect(queue.take()).toEqual(a2);
  });

  it('tells ports of one host apart', () => {
    const queue = createCrawlQueue();
    const other = link('https://a.example:8443/1');
    queue.add(a1, 'member');
    queue.add(other, 'member');
    expect([queue.take(), queue.take()]).toEqual([a1, other]);
  });

  it('is done once nothing waits and nothing is under way', () => {
    const queue = createCrawlQueue();
    expect(queue.isDone()).toBe(true);
    queue.add(a1, 'member');
    expect(queue.isDone()).toBe(false);
    queue.take();
    expect(queue.isDone()).toBe(false);
    queue.free(a1);
    expect(queue.isDone()).toBe(true);
  });

  it('asks for two files of one member at once, and lets members take turns', () => {
    const queue = createCrawlQueue();
    for (const host of ['p1', 'p2', 'p3', 'p4'])
      queue.add(link(`https://${host}.example/`), 'slow');
    queue.add(b1, 'other');
    const taken = [queue.take(), queue.take(), queue.take(), queue.take()];
    expect(taken.map((each) => each?.address)).toEqual([
      'https://p1.example/',
      b1.address,
      'https://p2.example/',
      undefined,
    ]);
    queue.free(link('https://p1.example/'));
    expect(queue.take()?.address).toBe('https://p3.example/');
  });

  it('keeps the host of a link that is put back, and nothing else', () => {
    const queue = createCrawlQueue();
    for (const each of [a1, a2, b1]) queue.add(each, 'member');
    queue.take();
    const release = queue.putBack(a1);
    expect([queue.take(), queue.take()]).toEqual([b1, undefined]);
    expect(queue.isDone()).toBe(false);
    release();
    expect(queue.take()).toEqual(a1);
  });

  it('tells all who wait of the next change, once', async () => {
    const queue = createCrawlQueue();
    const waiting = [queue.changed(), queue.changed()];
    queue.add(a1, 'member');
    await Promise.all(waiting);
    const next = queue.changed();
    queue.take();
    queue.free(a1);
    await next;
  });
});
