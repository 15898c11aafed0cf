import type { Outcome, Room } from './room';
import { runTests } from './vitest-run';

// Rooms that stand in the tests already: here they are taken whole, in both browsers where they have one.

/** One thing that tests prove: their files. */
type Proof = { what: string; files: readonly string[]; isSmall?: boolean };

const browser = (name: string) => `test/browser/${name}.test.ts`;
const background = (name: string) => `test/adapters/background/${name}.test.ts`;

/** The tests of each room. */
const provedByTests: Readonly<Record<string, readonly Proof[]>> = {
  messages: [
    {
      what: 'made-up messages of every sender',
      files: ['test/adapters/browser/hostile-messages.test.ts', background('senders')],
      isSmall: true,
    },
    { what: 'a renderer that was taken over', files: [browser('renderer')] },
  ],
  updates: [
    {
      what: 'what three earlier versions left behind',
      files: [background('earlier-versions'), background('update-directory')],
      isSmall: true,
    },
  ],
  clocks: [
    { what: 'clocks that were wrong', files: ['test/clocks.test.ts'], isSmall: true },
    { what: 'the day’s refresh under a moved clock', files: [browser('directory/daily')] },
    { what: 'a year ahead, then a year behind', files: [browser('wrong-clock')] },
  ],
  storage: [
    {
      what: 'a database of another version, held open, or damaged',
      files: ['test/adapters/store/database.test.ts', 'test/adapters/store/directory.test.ts'],
      isSmall: true,
    },
    { what: 'a directory that was damaged under the extension', files: [browser('hardships')] },
  ],
  mirrors: [
    {
      what: 'mirrors that were tampered with',
      files: [background('refresh/tampered-mirror')],
    },
    {
      what: 'hostile answers of a mirror',
      files: [browser('directory/refresh'), browser('directory/published')],
    },
    { what: 'lists that the user added', files: [browser('directory/added-list')] },
  ],
  pages: [
    { what: 'a hostile page around the pill', files: [browser('nudge/hostile-page')] },
    { what: 'pages that change their address', files: [browser('following')] },
  ],
};

/** Makes the room that takes these tests. */
export function testRoom(name: string): Room {
  const proofs = provedByTests[name] ?? [];
  return {
    name,
    hasSmall: proofs.some(({ isSmall }) => isSmall),
    run: async ({ isSmall: isShort }) => {
      const outcomes: Outcome[] = [];
      for (const { what, files, isSmall } of proofs) {
        if (isShort && !isSmall) continue;
        const environment = isShort ? {} : { WHOLE: 'yes' };
        const { passed, failed, failures, hasReport, output } = await runTests(files, {
          environment,
        });
        const broke = hasReport ? failures : [...failures, ...output.split('\n').slice(-20)];
        outcomes.push({ what, tried: passed + failed, held: passed, figures: 'tests', broke });
      }
      return outcomes;
    },
  };
}
