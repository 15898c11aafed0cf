import type { Audience, Hoster } from '../../core/directory/hoster';
import type { ListedHoster } from '../../core/map/listing';
import { serviceLimitOf } from '../../core/offers/service-limit';
import type { I18n } from '../../core/text/i18n';
import type { MessageKey } from '../../core/text/message-keys';
import type { Home } from '../../core/towns/home';
import { datePhrase } from '../date-phrases';
import { bodyWords, membershipPhrase } from '../hoster-facts-phrases';
import { instanceListNames } from '../offer-phrases';
import { placePhrase } from './place-phrase';

const audienceWords: Record<Audience, MessageKey> = {
  public: 'audience_public',
  members: 'audience_members',
  organisations: 'audience_organisations',
  'on-request': 'audience_on_request',
};

/**
 * Says a hoster in one line: where it is, what it is, whether it is a member of CHATONS, and
 * what limits whom it serves. What is not known is left out: `hosterFacts` says it.
 */
export function whoPhrase(listed: ListedHoster, home: Home | null, i18n: I18n): string {
  const { body, audience, membership, status } = listed.hoster;
  const limit = audience && audience !== 'public' ? audienceWords[audience] : null;
  return [
    placePhrase(listed, home, i18n),
    body && i18n.say(bodyWords[body]),
    membership && i18n.say('sheet_member'),
    limit && i18n.say(limit),
    ...servesFact(listed.hoster, i18n).map(({ name, fact }) => i18n.say('share_fact', name, fact)),
    status !== 'active' && i18n.say('status_unknown'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The facts known of a hoster, line by line; what is not known is said as such. */
export function hosterFacts(
  listed: ListedHoster,
  home: Home | null,
  i18n: I18n,
): { name: string; fact: string }[] {
  const { body, audience, status } = listed.hoster;
  const said = (key: MessageKey | null) => i18n.say(key ?? 'sheet_unknown');
  return [
    { name: i18n.say('sheet_where'), fact: placePhrase(listed, home, i18n) },
    { name: i18n.say('sheet_body'), fact: said(body && bodyWords[body]) },
    { name: i18n.say('sheet_chatons'), fact: memberPhrase(listed.hoster, i18n) },
    { name: i18n.say('sheet_audience'), fact: said(audience && audienceWords[audience]) },
    ...servesFact(listed.hoster, i18n),
    {
      name: i18n.say('sheet_status'),
      fact: said(status === 'active' ? 'status_active' : 'status_unknown'),
    },
  ];
}

/** The area outside of which a hoster serves none, where it says so. */
function servesFact({ serviceArea }: Hoster, i18n: I18n): { name: string; fact: string }[] {
  const limit = serviceLimitOf(serviceArea);
  if (!limit) return [];
  const { key, place } = limit;
  return [{ name: i18n.say('sheet_serves'), fact: place ? i18n.say(key, place) : i18n.say(key) }];
}

/** A hoster's membership of CHATONS as it was told, and since when. */
function memberPhrase({ membership, index, list }: Hoster, i18n: I18n): string {
  if (list !== undefined) return i18n.say('origin_added_list', list);
  if (index) return i18n.say('origin_instance_list', instanceListNames[index]);
  if (!membership) return i18n.say('sheet_not_member');
  const told = membershipPhrase(membership, i18n);
  if (membership.since === null) return told;
  return `${told} ${i18n.say('sheet_member_since', datePhrase(membership.since, i18n))}`;
}
