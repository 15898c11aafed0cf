import type { Membership } from '../../../core/directory/hoster';
import { chatonsPage } from '../../../core/extension-pages';
import { isFar } from '../../../core/geo/far-kilometres';
import { type Reason, reasonsOf } from '../../../core/suggestions/reasons';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import type { MessageKey } from '../../../core/text/message-keys';
import { bodyWords, membershipPhrase, recordPhrase } from '../../../ui/hoster-facts-phrases';
import { useI18n } from '../../../ui/i18n-context';

/** The sentences of reasons, in the order in which they are told; membership has one of its own. */
const sentences: Record<Exclude<Reason, 'chatons-member'>, MessageKey> = {
  favourite: 'why_favourite',
  'same-commune': 'why_same_commune',
  nearest: 'why_nearest',
  'region-only': 'why_region_only',
  'town-unknown': 'why_town_unknown',
  'no-account': 'why_no_account',
  'free-account': 'why_free_account',
  membership: 'why_membership',
  'registration-unknown': 'why_registration_unknown',
  client: 'why_client',
  'serves-others': 'why_serves_others',
  closes: 'why_closes',
  full: 'why_full',
  'status-unknown': 'why_status_unknown',
  'site-only': 'why_site_only',
  seen: 'why_seen',
  known: 'why_known',
};

type ReasonsProps = { suggestion: Suggestion; membership: Membership | null };

/** The reasons why a suggestion is first: each a sentence, what is not known included. */
export function Reasons({ suggestion, membership }: ReasonsProps) {
  const i18n = useI18n();
  const { body } = suggestion;
  const reasons = reasonsOf(suggestion);
  const told = (Object.keys(sentences) as (keyof typeof sentences)[])
    .filter((reason) => reasons.includes(reason))
    .map((reason) => i18n.say(sentences[reason]));
  return (
    <div class="reasons">
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <Worth suggestion={suggestion} />
        {body && <li>{i18n.say('why_body', i18n.say(bodyWords[body]))}</li>}
        {membership && (
          <li>
            {membershipPhrase(membership, i18n)} <a href={chatonsPage}>{i18n.say('why_charter')}</a>
          </li>
        )}
      </ul>
      <p class="quiet">{recordPhrase(suggestion, i18n)}</p>
    </div>
  );
}

/** The sentence that tells what the distance is worth to the user. */
function Worth({ suggestion: { kilometres, isSameCommune } }: Pick<ReasonsProps, 'suggestion'>) {
  const i18n = useI18n();
  if (isSameCommune) return <li>{i18n.say('why_near')}</li>;
  return kilometres !== null && isFar(kilometres) ? <li>{i18n.say('why_far')}</li> : null;
}
