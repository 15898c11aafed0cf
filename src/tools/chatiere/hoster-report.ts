import type { CrawlFailure } from '../../core/federation/crawl-failure';
import {
  type Addition,
  type AdditionId,
  additionKeys,
} from '../../core/federation/hoster-check/addition';
import type {
  CheckedFile,
  HosterCheck,
  HosterCheckProblem,
} from '../../core/federation/hoster-check/hoster-check';
import type { ReadyWords } from '../../core/federation/hoster-check/ready-file';
import type { RemarkKind } from '../../core/federation/hoster-check/remark';
import { plainText } from '../../core/text/plain-text';

/** The sentence for each problem, and the next step. */
export const problemSentences: Record<HosterCheckProblem, string> = {
  'no-address': 'That is no address. Type your site as https://example.org/.',
  'no-https': 'The address begins with http:. Serve the site by https, and type that address.',
  'private-host': 'That host is not on the public internet. Type the address that visitors use.',
  'no-permission': 'The site may not be asked.',
  'no-answer': 'The check did not end. Try again.',
  unreachable: 'The site does not answer. Check its name and its certificate, and try again.',
  'too-slow': 'The site took too long to answer. Try again later.',
  'too-big': 'The file is over 256 KiB, which no crawl reads. Publish a shorter one.',
  redirected: 'The site leads on to another address. Type the one to which it leads.',
  refused: 'The site refuses to show the file. Let everyone read it, without a password.',
  busy: 'The site is out of order or too busy. Try again in a while.',
  markup: 'There is a web page where the file should be. Type the exact address of the file.',
  'not-properties': 'The file has no key of the format. Begin with the lines below.',
  'other-class': 'That is the file of a service or a federation. Type that of the organisation.',
  'nothing-found': 'No file was found. Type its exact address, or begin with the lines below.',
};

const remarkSentences: Record<RemarkKind, string> = {
  'no-separator': 'no = in the line',
  'bad-key': 'no key of the format before the =',
  note: 'a note behind the value was cut off:',
  'address-key': 'an address in the key of a link',
  duplicate: 'stands twice, the last value counts:',
  'unknown-key': 'the format has no such key:',
  'unknown-value': 'the format has no such word here:',
  'bad-date': 'not a day as 2026-11-28:',
  'no-https-before': 'taken with https:// before it:',
  'no-page': 'no public https address to send people to: not shown:',
  commas: 'words stand between semicolons, not commas',
  'utf-16': 'save the file as UTF-8',
  'too-long': 'the end of the file is not read',
  'no-site': 'the service has no address: it is not shown',
  'http-only': 'the service has no https: it is not shown',
  'no-own-site': 'there is no https site of the organisation: it is not shown',
  'no-software': 'the software is not named: the service is not shown',
  'unknown-software': 'the software is not known: the service is not shown:',
  'too-many-links': 'more links than are followed',
  other: 'not taken:',
};

const additionSentences: Record<AdditionId, string> = {
  name: 'the name of the organisation',
  site: 'its site, with https',
  town: 'the town, perhaps with its postcode',
  latitude: 'the latitude of the town, such as 45.76: without it no town is shown',
  longitude: 'the longitude of the town, such as 4.84',
  country: 'the country, in two letters',
  status: 'ACTIVE, IDLE or AWAY',
  body: 'ASSOCIATION, COOPERATIVE, MICROCOMPANY, COMPANY, INDIVIDUAL or INFORMAL',
  contact: 'optional: the page that says how to write to you',
  legalNotice: 'optional: the page with the legal notice',
  terms: 'optional: the page with the terms of your services',
  help: 'optional: the page that helps your users',
  address: 'the address at which people use the service',
  software: 'the software that runs it',
  registration: 'NONE, FREE, MEMBER or CLIENT, between semicolons',
  load: 'OPEN for new users, or FULL',
  state: 'OK, WARNING, ALERT, ERROR, OVER or VOID',
  action: 'optional: the address at which one begins, such as a new pad',
};

/** The words of the ready files. */
export const readyWords: ReadyWords = {
  heading: 'Lines to look at and to complete, added by chatiere hoster check',
  about: ({ id }) => additionSentences[id],
};

const failureSentences: Record<CrawlFailure, string> = {
  unreachable: 'the host did not answer',
  'too-slow': 'the answer took too long',
  'too-big': 'the file is too big',
  redirected: 'leads on to another address',
  'forbidden-address': 'may not be asked',
  'bad-status': 'there is no file',
  'not-a-file': 'this is no file of the format',
};

/** The report of a check, in lines that a hoster can act on. Text of files is one line. */
export function checkReport(check: HosterCheck): string {
  const { elsewhere } = check;
  return [
    ...shownLines(check),
    ...check.files.flatMap(fileLines),
    ...(elsewhere.length > 0 ? ['', 'On other hosts, not asked:'] : []),
    ...elsewhere.map((address) => `  ${oneLine(address)}`),
    '',
  ].join('\n');
}

function shownLines({ hoster, hasLeft, problem }: HosterCheck): string[] {
  if (hasLeft) return ['The files say that the hoster has closed or left: it is not shown.'];
  if (!hoster) return problem ? [] : ['Nothing is shown of the hoster: the lines below say why.'];
  const { name, site, seat, country, status, offers } = hoster;
  return [
    `${oneLine(name)}  ${site}`,
    `  ${oneLine(seat?.town ?? 'town not known')}, ${country ?? 'country not known'}, ${status}`,
    ...offers.map(({ name: called, needs, address, registration, availability }) =>
      [
        `  ${oneLine(called)}`,
        needs.join(' + ') || 'no need',
        address,
        `registration ${registration ?? 'not known'}`,
        availability ?? 'open or not: not known',
      ].join('  '),
    ),
  ];
}

function fileLines({ address, problem, remarks, additions }: CheckedFile): string[] {
  return [
    '',
    address ?? 'A new file, to be published:',
    ...(problem ? [`  ${failureSentences[problem]}`] : []),
    ...remarks.map(({ kind, line, about }) => {
      const place = line === null ? '' : `line ${line}: `;
      return `  ${place}${remarkSentences[kind]} ${about && oneLine(about)}`.trimEnd();
    }),
    ...additions.map((addition) => `  add ${additionLine(addition)}`),
  ];
}

function additionLine({ id, value }: Addition): string {
  return `${additionKeys[id]} = ${value || `…  (${additionSentences[id]})`}`;
}

function oneLine(text: string): string {
  return plainText(text, 200) ?? '(blank)';
}
