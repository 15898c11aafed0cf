import { landingWords } from '../../core/actions/landing-words';
import { mapPage, movePage } from '../../core/extension-pages';
import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { defaultCountry, wherePhrase } from '../../core/suggestions/where-phrases';
import { eyebrowOf } from '../../ui/eyebrow';
import { useI18n } from '../../ui/i18n-context';
import { OfferFacts } from '../../ui/offer-facts';
import { offerPhrases } from '../../ui/offer-phrases';
import { OutLink } from '../../ui/out-link';
import { SecondWay } from '../../ui/second-way';
import { Act } from './act';
import { OtherHosts } from './other-hosts';
import type { OfferChoice } from './use-chosen-offer';

type PlaceProps = { choice: OfferChoice; isNext: boolean };

/** The step of choosing where to go: the host of the guide, its button, and the others. */
export function Place({ choice, isNext }: PlaceProps) {
  const i18n = useI18n();
  const { answer, suggestion, isGone } = choice;
  if (!answer || !suggestion) return <Nowhere />;
  return (
    <>
      {isGone && <p class="notice">{i18n.say('move_place_gone')}</p>}
      <Host answer={answer} suggestion={suggestion} isNext={isNext} />
      <p>
        {suggestion.condition !== 'no-account' && `${i18n.say('move_place_account')} `}
        {i18n.say('move_place_text')}
      </p>
      <OtherHosts choice={choice} />
      <p class="links">
        <a href={mapPage({ need: answer.need })}>{i18n.say('map_title')}</a>
      </p>
    </>
  );
}

type HostProps = { answer: ReadySuggestions; suggestion: Suggestion; isNext: boolean };

function Host({ answer, suggestion, isNext }: HostProps) {
  const i18n = useI18n();
  const { landing, offerName, hosterName } = suggestion;
  const words = landingWords(landing, offerName, i18n);
  return (
    <div class="host">
      <p class="eyebrow">{i18n.say(eyebrowOf(suggestion, answer))}</p>
      <h3 class="card-name">{hosterName}</h3>
      <p class="card-where">
        {wherePhrase(suggestion, answer.home?.country ?? defaultCountry, i18n)}
      </p>
      <OfferFacts phrases={offerPhrases(suggestion, i18n)} />
      <Act href={landing.address} label={i18n.say('landing_at', words, hosterName)} isNext={isNext}>
        {words}
      </Act>
      <SecondWay landing={landing} />
    </div>
  );
}

/** Says that no host is known, and where to look instead. */
function Nowhere() {
  const i18n = useI18n();
  return (
    <>
      <p>{i18n.say('empty_answer')}</p>
      <p class="links">
        <OutLink href="https://www.chatons.org/">{i18n.say('empty_next')}</OutLink>
        <a href={movePage()}>{i18n.say('move_all')}</a>
      </p>
    </>
  );
}
