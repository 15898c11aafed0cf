import type { CrawlFailure } from '../../core/federation/crawl-failure';
import type { AdditionId } from '../../core/federation/hoster-check/addition';
import type { HosterCheckProblem } from '../../core/federation/hoster-check/hoster-check';
import type { Remark, RemarkKind } from '../../core/federation/hoster-check/remark';
import type { I18n } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';

/** The words for each problem of a check, with the next step. */
export const problemWords: Record<HosterCheckProblem, MessageKey> = {
  'no-address': 'hoster_problem_no_address',
  'no-https': 'hoster_problem_no_https',
  'private-host': 'hoster_problem_private_host',
  'no-permission': 'hoster_problem_no_permission',
  'no-answer': 'hoster_problem_no_answer',
  unreachable: 'hoster_problem_unreachable',
  'too-slow': 'hoster_problem_too_slow',
  'too-big': 'hoster_problem_too_big',
  redirected: 'hoster_problem_redirected',
  refused: 'hoster_problem_refused',
  busy: 'hoster_problem_busy',
  markup: 'hoster_problem_markup',
  'not-properties': 'hoster_problem_not_properties',
  'other-class': 'hoster_problem_other_class',
  'nothing-found': 'hoster_problem_nothing_found',
};

/** The words for a linked file that could not be read. */
export const unreadWords: Record<CrawlFailure, MessageKey> = {
  unreachable: 'hoster_unread_unreachable',
  'too-slow': 'hoster_unread_too_slow',
  'too-big': 'hoster_unread_too_big',
  redirected: 'hoster_unread_redirected',
  'forbidden-address': 'hoster_unread_forbidden',
  'bad-status': 'hoster_unread_bad_status',
  'not-a-file': 'hoster_unread_not_a_file',
};

/** The words for each line to add: what it says. */
export const additionWords: Record<AdditionId, MessageKey> = {
  name: 'hoster_add_name',
  site: 'hoster_add_site',
  town: 'hoster_add_town',
  latitude: 'hoster_add_latitude',
  longitude: 'hoster_add_longitude',
  country: 'hoster_add_country',
  status: 'hoster_add_status',
  body: 'hoster_add_body',
  contact: 'hoster_add_contact',
  legalNotice: 'hoster_add_legal_notice',
  terms: 'hoster_add_terms',
  help: 'hoster_add_help',
  address: 'hoster_add_address',
  software: 'hoster_add_software',
  registration: 'hoster_add_registration',
  load: 'hoster_add_load',
  state: 'hoster_add_state',
  action: 'hoster_add_action',
};

const remarkWords: Record<RemarkKind, MessageKey> = {
  'no-separator': 'hoster_remark_no_separator',
  'bad-key': 'hoster_remark_bad_key',
  note: 'hoster_remark_note',
  'address-key': 'hoster_remark_address_key',
  duplicate: 'hoster_remark_duplicate',
  'unknown-key': 'hoster_remark_unknown_key',
  'unknown-value': 'hoster_remark_unknown_value',
  'bad-date': 'hoster_remark_bad_date',
  'no-https-before': 'hoster_remark_no_https_before',
  'no-page': 'hoster_remark_no_page',
  commas: 'hoster_remark_commas',
  'utf-16': 'hoster_remark_utf_16',
  'too-long': 'hoster_remark_too_long',
  'no-site': 'hoster_remark_no_site',
  'http-only': 'hoster_remark_http_only',
  'no-own-site': 'hoster_remark_no_own_site',
  'no-software': 'hoster_remark_no_software',
  'unknown-software': 'hoster_remark_unknown_software',
  'too-many-links': 'hoster_remark_too_many_links',
  other: 'hoster_remark_other',
};

/** The kinds of remarks whose sentence names what it is about. */
const naming: ReadonlySet<RemarkKind> = new Set([
  'note',
  'duplicate',
  'unknown-key',
  'unknown-value',
  'bad-date',
  'no-https-before',
  'no-page',
  'unknown-software',
  'other',
]);

/** A remark on a file in one sentence, with its line where that is known. */
export function remarkPhrase({ kind, line, about }: Remark, i18n: I18n): string {
  const remark = i18n.say(remarkWords[kind], ...(naming.has(kind) ? [about] : []));
  return line === null ? remark : i18n.say('hoster_line', String(line), remark);
}
