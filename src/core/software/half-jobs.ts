import type { NeedId } from '../need';
import { foldWords } from '../text/fold';
import { softwareById } from './software';

/** A kind of service that looks as if it answered a need, and does only a part of that job. */
type HalfJob = {
  needs: readonly NeedId[];
  /** The ids of software of which nothing else can be had. */
  software: readonly string[];
  /** The words, folded, by which a service says that it is of this kind. */
  words: RegExp;
  /** The words beside them by which it says that it does the whole job too. */
  unless?: RegExp;
  /** The reason, which ends the sentence "this answers no such need, as it". */
  reason: string;
};

/** All kinds of half jobs: people would have gone there for nothing. */
const halfJobs: readonly HalfJob[] = [
  {
    needs: ['email'],
    software: [],
    words:
      /\b(?:courriels?|e ?mails?|mails?|adresses?|boites?) (?:jetables?|temporaires?|poubelles?)\b|\b(?:disposable|throwaway|temporary|temp|trash) ?(?:e ?)?mails?\b|emailpoubelle/,
    reason: 'gives a mailbox to be thrown away',
  },
  {
    needs: ['email'],
    software: [],
    words:
      /\b(?:alias|redirections?) (?:de |d |des )?(?:courriels?|e ?mails?|mails?|adresses?)\b|\b(?:e ?mail|mail) (?:alias(?:es)?|forwarding)\b|\b(?:simplelogin|addy io|anonaddy)\b/,
    unless: /\b(?:boites?|webmail|imap)\b/,
    reason: 'only passes mail on',
  },
  {
    needs: ['email'],
    software: [],
    words: /^(?:listes?|mailing ?lists?|groupes?|infolettres?|newsletters?|lettres?)\b/,
    unless: /\b(?:courriers?|boites?|webmail|imap|mailbox(?:es)?|et courriels?)\b/,
    reason: 'writes to lists',
  },
  {
    needs: ['rss'],
    software: [],
    words: /\brss ?(?:bridge|hub)\b|\bgenerateurs? de flux\b|\bfeed generator\b/,
    unless: /\blecteurs? de flux\b/,
    reason: 'makes feeds and reads none',
  },
  {
    needs: ['videoconf'],
    software: ['mumble'],
    words: /\b(?:audio ?conferences?|conferences? (?:audio|vocales?|telephoniques?))\b/,
    unless: /\b(?:visio\w*|video\w*)\b/,
    reason: 'carries voices alone',
  },
  {
    needs: ['contacts'],
    software: ['odoo', 'dolibarr'],
    words: /\b(?:erp|crm)\b/,
    reason: 'keeps the customers of a business',
  },
  {
    needs: ['video-hosting', 'microblog', 'social-network', 'forum', 'photo-hosting'],
    software: ['invidious'],
    words:
      /\b(?:invidious|piped|nitter|xcancel|libreddit|redlib|teddit|bibliogram|proxitok|quetre)\b/,
    reason: 'shows what stands on the big service',
  },
  {
    needs: ['microblog', 'social-network'],
    software: [],
    words: /\btickers?\b/,
    reason: 'lets an office tell news, and nothing be answered',
  },
  {
    needs: ['wiki'],
    software: [],
    words: /\blibreto\b/,
    reason: 'puts pads side by side',
  },
];

/** A service as far as it says what it does. */
type ToldService = {
  name: string;
  softwareName: string | null;
  software: readonly string[];
  description?: string | null;
};

/**
 * The reason why a service does not answer a need although its software or its directory says so, as it
 * does a part of the job; undefined where nothing speaks against it.
 */
export function halfJobReason(need: NeedId, service: ToldService): string | undefined {
  const text = foldWords(
    [service.name, service.softwareName, service.description].filter(Boolean).join(' '),
  );
  const able = service.software.filter((id) => softwareById(id)?.needs.includes(need));
  return halfJobs.find(
    ({ needs, software, words, unless }) =>
      needs.includes(need) &&
      ((able.length > 0 && able.every((id) => software.includes(id))) ||
        (words.test(text) && !unless?.test(text))),
  )?.reason;
}
