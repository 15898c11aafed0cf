import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Hoster } from '../core/directory/hoster';
import { guides } from '../core/guides';
import { failure, type Result, success } from '../core/result';
import { suites } from '../core/services/suite';
import { licenceList, noSource } from '../core/software/licence-list';
import { matchSoftware } from '../core/software/match-software';
import { dayOf } from '../core/time/day';
import type { Gazetteer } from '../core/towns/gazetteer';
import { readSnapshot } from './build/directory';
import { catalogueLines } from './chatiere/catalogue';
import { directory, directoryUsage, tell } from './chatiere/directory';
import { hoster, hosterUsage } from './chatiere/hoster';
import { instanceListJson } from './chatiere/instance-list';
import { landingLines } from './chatiere/landings';
import { spotLines } from './chatiere/spot';
import { answerWish, type Wish } from './chatiere/suggest';
import { townsJson } from './chatiere/towns';
import { filterOptions } from './chatiere/wishes';
import { readFormerCodes, readTowns } from './towns/read';

const usage = `chatiere spot [FILE]       addresses, one a line → address<TAB>service id or -
chatiere suggest           --service ID | --need ID, --town NAME | --town-code FR:13055 [--limit N] [--no-account] [--free] [--chatons-only] [--only-seen] [--country CC]… [--body KIND]…
                           --suite ${suites.map(({ id }) => id).join('|')} [--needs ID,ID…] in the place of --service: the hosts that cover them together
chatiere landings          where each shipped offer leads for each of its needs, by software
chatiere towns QUERY       [--country CC] [--limit N]; --stdin: one query a line → one array a line
chatiere instance-list ID [FILE…]  its saved answers, in order → what they come to, and what to ask next
chatiere catalogue         what is due to be checked, oldest first: services, guides, licences and offers
chatiere software TEXT [DESCRIPTION]  what a hoster writes → the software it names
${hosterUsage}
${directoryUsage}`;

/**
 * The maintainers' command line: answers on stdout; what is wrong in one line on stderr, exit 2.
 */
export async function main(words: readonly string[]): Promise<number> {
  if (words[0] === 'directory') return directory(words.slice(1));
  if (words[0] === 'hoster') return tell(() => hoster(words.slice(1)));
  const answer = await run(words);
  if (answer.ok) {
    process.stdout.write(answer.value);
    return 0;
  }
  console.error(answer.reason);
  return 2;
}

async function run([verb, ...words]: readonly string[]): Promise<Result<string>> {
  if (verb === 'spot') return spotFile(words);
  if (verb === 'suggest') return suggestFor(words);
  if (verb === 'landings') return success(landingLines(readShipped().hosters));
  if (verb === 'catalogue') return success(whatIsDue());
  if (verb === 'instance-list') return readListAnswers(words);
  if (verb === 'software') return nameSoftware(words);
  if (verb === 'towns') return townsFor(words);
  return failure(usage);
}

function spotFile([file, ...others]: readonly string[]): Result<string> {
  if (others.length > 0) return failure('spot takes one file, or addresses on standard input.');
  try {
    return success(spotLines(readFileSync(file ?? 0, 'utf8')));
  } catch {
    return failure(`${file ?? 'Standard input'} can't be read. Type the path of a text file.`);
  }
}

async function suggestFor(words: readonly string[]): Promise<Result<string>> {
  const wish = readWish(words);
  if (!wish.ok) return wish;
  const { hosters, gazetteer } = readShipped();
  const towns = { gazetteer, formerCodes: readFormerCodes() };
  return asLine(await answerWish(wish.value, hosters, towns));
}

function readShipped(): { hosters: readonly Hoster[]; gazetteer: Gazetteer } {
  const gazetteer = readTowns();
  return { hosters: readSnapshot(gazetteer).hosters, gazetteer };
}

function whatIsDue(): string {
  const licenceSources = new Map(
    Object.entries(licenceList).map(([id, { licenceSource }]) => [
      id,
      licenceSource === noSource ? null : licenceSource,
    ]),
  );
  const { hosters } = readShipped();
  return catalogueLines({ guides, licenceSources, hosters }, dayOf(Date.now()));
}

function readListAnswers([id = '', ...files]: readonly string[]): Result<string> {
  const answers: unknown[] = [];
  for (const file of files) {
    try {
      answers.push(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return failure(`${file} can't be read. Type the path of a JSON file.`);
    }
  }
  const today = dayOf(Date.now());
  return asLine(instanceListJson(id, answers, readShipped().hosters, today));
}

function nameSoftware([text, description]: readonly string[]): Result<string> {
  if (text === undefined)
    return failure('software takes a text, and a description if there is one.');
  return asLine(success(matchSoftware(text, description ?? null)));
}

function asLine(answer: Result<unknown>): Result<string> {
  return answer.ok ? success(`${JSON.stringify(answer.value)}\n`) : answer;
}

function readWish(words: readonly string[]): Result<Wish> {
  const text = { type: 'string' } as const;
  const place = { town: text, 'town-code': text };
  const about = { service: text, need: text, suite: text, needs: text };
  const options = { ...about, ...place, limit: text, ...filterOptions };
  try {
    return success(parseArgs({ args: [...words], options }).values);
  } catch (error) {
    return failure(misused(error, 'suggest'));
  }
}

async function townsFor(words: readonly string[]): Promise<Result<string>> {
  const text = { type: 'string' } as const;
  const options = { country: text, limit: text, stdin: { type: 'boolean' } } as const;
  try {
    const read = parseArgs({ args: [...words], options, allowPositionals: true });
    const wish = { ...read.values, queries: read.positionals };
    return await townsJson(wish, readTowns, () => readFileSync(0, 'utf8'));
  } catch (error) {
    return failure(misused(error, 'towns'));
  }
}

/** The complaint of parseArgs in one line, and how the verb is called. */
function misused(error: unknown, verb: string): string {
  const call = usage.split('\n').find((line) => line.startsWith(`chatiere ${verb}`));
  return `${String((error as Error).message).split('\n')[0]} ${call}`;
}
