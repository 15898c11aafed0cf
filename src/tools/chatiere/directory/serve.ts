import { serveFederation } from '../../federation/serve-federation';
import { type Outcome, readWords, unusable } from './outcome';

/** The line that says how `serve` is typed. */
export const serveUsage =
  'chatiere directory serve [--organizations N] [--services N] [--silent N]';

/** Serves a made-up federation on this machine, to try the crawl on, until Ctrl-C. */
export async function serve(words: readonly string[]): Promise<Outcome> {
  const text = { type: 'string' } as const;
  const options = { organizations: text, services: text, silent: text };
  const typed = readWords(words, options, serveUsage, [0, 0]);
  if (!typed.ok) return unusable(typed.reason);
  const { organizations = 20, services = 200, silent = 1 } = typed.value.values;
  const plan = {
    organizations: Number(organizations),
    services: Number(services),
    silent: Number(silent),
  };
  if (
    !Object.values(plan).every((count) => Number.isInteger(count) && count > 0 && count <= 20_000)
  ) {
    return unusable(`Each number is whole, from 1 to 20000. Type: ${serveUsage}`);
  }
  const { federation } = await serveFederation(plan, [200, 1500]);
  console.log(federation.root);
  return new Promise(() => {});
}
