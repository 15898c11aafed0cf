import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInstalled, type Installed } from '../../src/tools/real/cache';
import { etherpad } from '../../src/tools/real/etherpad';
import { type Running, startSoftware } from '../../src/tools/real/running';
import { browsersWanted, type Session, startSession } from './launch';

// `npm run real -- etherpad` puts it into the cache; where it is not there, npm test says so.

const installed = findInstalled(etherpad);
const host = 'pad.aquilenet.fr';
const address = `https://${host}/`;

describe.skipIf(!installed).each(browsersWanted)('a real Etherpad, in %s', (name) => {
  let running: Running | undefined;
  let session: Session;

  beforeAll(async () => {
    const portOf = (asked: string) => (asked === host ? running?.port : undefined);
    // One after the other: a server that starts after its test has failed would go on for ever.
    running = await startSoftware(etherpad, installed as Installed, address);
    session = await startSession(name, { portOf });
  });
  afterAll(async () => {
    await session?.end();
    await running?.stop();
  });

  it('opens a new pad at the landing, keeps what is typed, and imports exported files', async () => {
    const { visit, web, strangers } = session;
    expect(await etherpad.prove({ visit, address })).toEqual([
      'the landing is a new pad, and a typed word stays',
      'an exported html file imports',
      'an exported txt file imports',
    ]);
    expect(web.requests.some((request) => request.includes('transport=websocket'))).toBe(true);
    expect(strangers([host])).toEqual([]);
  });
});
