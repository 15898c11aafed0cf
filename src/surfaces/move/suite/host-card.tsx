import { landingWords } from '../../../core/actions/landing-words';
import type { BundledHost } from '../../../core/suggestions/bundle/bundle';
import type { Suggestion } from '../../../core/suggestions/suggestion';
import { wherePhrase } from '../../../core/suggestions/where-phrases';
import type { I18n } from '../../../core/text/i18n';
import { useI18n } from '../../../ui/i18n-context';
import { OfferFacts } from '../../../ui/offer-facts';
import { type OfferPhrase, offerPhrases } from '../../../ui/offer-phrases';
import { OutLink } from '../../../ui/out-link';
import { SecondWay } from '../../../ui/second-way';
import { needsPhrase } from './needs-phrase';

type HostCardProps = {
  host: BundledHost;
  /** The country whose name goes without saying. */
  homeCountry: string;
};

/** A host: who and where, and for each way into it what it is for and what it takes. */
export function HostCard({ host, homeCountry }: HostCardProps) {
  const i18n = useI18n();
  return (
    <article class="card">
      <h3 class="card-name">{host.first.hosterName}</h3>
      <p class="card-where">{wherePhrase(host.first, homeCountry, i18n)}</p>
      <ul class="ways-in">
        {waysIn(host, i18n).map(({ landing, words, label, needs, phrases }) => (
          <li class="way-in" key={needs}>
            <p>
              <strong>{needs}</strong>
            </p>
            <OfferFacts phrases={phrases} />
            <OutLink class="way-in-link" href={landing.address} label={label}>
              {words}
            </OutLink>
            <SecondWay landing={landing} hosterName={host.first.hosterName} />
          </li>
        ))}
      </ul>
    </article>
  );
}

/** A way into a host: where it leads, the needs that it is for, and what it takes. */
type WayIn = ReturnType<typeof leadingTo> & { needs: string; phrases: readonly OfferPhrase[] };

/** The ways into a host: offers with one address and the same facts are one way. */
function waysIn({ offers }: BundledHost, i18n: I18n): WayIn[] {
  const ways = offers.map(({ suggestion, needs }) => {
    const phrases = offerPhrases(suggestion, i18n);
    const key = [suggestion.landing.address, ...phrases.map(({ words }) => words)].join();
    return { ...leadingTo(suggestion, i18n), needs, phrases, key };
  });
  const keys = [...new Set(ways.map(({ key }) => key))];
  return keys.flatMap((key) => {
    const alike = ways.filter((way) => way.key === key);
    const needs = alike.flatMap((way) => way.needs);
    return alike.slice(0, 1).map((way) => ({ ...way, needs: needsPhrase(needs, i18n) }));
  });
}

/** The landing to which a suggestion leads, and the words of the link, seen and heard. */
function leadingTo({ landing, hosterName, offerName }: Suggestion, i18n: I18n) {
  const words = landingWords(landing, offerName, i18n);
  return { landing, words, label: i18n.say('landing_at', words, hosterName) };
}
