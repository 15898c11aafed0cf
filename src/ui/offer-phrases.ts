import type { InstanceListId } from '../core/directory/hoster';
import { canBeHad } from '../core/suggestions/availability';
import type { Condition } from '../core/suggestions/condition';
import type { Suggestion } from '../core/suggestions/suggestion';
import type { I18n } from '../core/text/i18n';
import type { MessageKey } from '../core/text/message-keys';

const conditionWords: Record<Condition, MessageKey> = {
  'no-account': 'condition_no_account',
  'free-account': 'condition_free_account',
  membership: 'condition_membership',
  'registration-unknown': 'condition_unknown',
  client: 'condition_client',
};

/** The names by which the instance lists call themselves. */
export const instanceListNames: Record<InstanceListId, string> = {
  peertube: 'PeerTube',
  mobilizon: 'Mobilizon',
  privatebin: 'PrivateBin',
  'xmpp-providers': 'XMPP Providers',
};

/** The facts of an offer that its user wants to know before going there. */
type OfferFacts = Pick<Suggestion, 'condition' | 'availability' | 'status' | 'origin'>;

/** The words for what it takes to use an offer, and for what to know before going there. */
export function factPhrases(
  facts: OfferFacts,
  i18n: I18n,
): { condition: string[]; cautions: string[] } {
  const { condition, status, origin } = facts;
  // A user with a server of their own knows all that.
  if (origin === 'own') return { condition: [], cautions: [] };
  const cautions = [
    origin !== null && i18n.say('origin_instance_list', instanceListNames[origin]),
    status === 'unknown' && i18n.say('status_unknown'),
    !canBeHad(facts) && i18n.say('availability_full'),
  ];
  return {
    condition: [i18n.say(conditionWords[condition])],
    cautions: cautions.filter((caution) => caution !== false),
  };
}
