import type { Audience, Hoster } from '../../core/directory/hoster';
import type { ListedHoster } from '../../core/map/listing';
import type { WordKey } from '../../core/text/word-keys';
import type { Words } from '../../core/text/words';
import type { Home } from '../../core/towns/home';
import { bodyWords, membershipPhrase } from '../../ui/hoster-phrases';
import { datePhrase, instanceListNames } from '../../ui/phrases';
import { placePhrase } from './listed-phrases';

const audienceWords: Record<Audience, WordKey> = {
  public: 'audience_public',
  members: 'audience_members',
  organisations: 'audience_organisations',
  'on-request': 'audience_on_request',
};

/** What is known of a hoster, line by line; what is not known is said as such. */
export function hosterFacts(
  listed: ListedHoster,
  home: Home | null,
  words: Words,
): { name: string; fact: string }[] {
  const { body, audience, status } = listed.hoster;
  const said = (key: WordKey | null) => words.say(key ?? 'sheet_unknown');
  return [
    { name: words.say('sheet_where'), fact: placePhrase(listed, home, words) },
    { name: words.say('sheet_body'), fact: said(body && bodyWords[body]) },
    { name: words.say('sheet_chatons'), fact: memberPhrase(listed.hoster, words) },
    { name: words.say('sheet_audience'), fact: said(audience && audienceWords[audience]) },
    {
      name: words.say('sheet_status'),
      fact: said(status === 'active' ? 'status_active' : 'status_unknown'),
    },
  ];
}

/** Membership as it was told, and since when. */
function memberPhrase({ membership, index }: Hoster, words: Words): string {
  if (index) return words.say('origin_instance_list', instanceListNames[index]);
  if (!membership) return words.say('sheet_not_member');
  const told = membershipPhrase(membership, words);
  if (membership.since === null) return told;
  return `${told} ${words.say('sheet_member_since', datePhrase(membership.since, words))}`;
}
