import { useId, useState } from 'preact/hooks';
import { landingWords } from '../../core/actions/landing-words';
import type { SaidGuide } from '../../core/guides/said-guide';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { useI18n } from '../../ui/i18n-context';
import { SecondWay } from '../../ui/second-way';
import { Act } from './act';
import { Sentence } from './sentence';
import { WayIn } from './way-in';

type BringProps = {
  /** The guide; the first of its ways in is that of the chosen host, where one is known. */
  guide: SaidGuide;
  /** The offer that was chosen in the first step; undefined where there is none. */
  suggestion: Suggestion | undefined;
  isNext: boolean;
};

/** The ways to settle in: the first software in full, the others at a press. On paper all stand. */
export function Bring({ guide, suggestion, isNext }: BringProps) {
  const { nothingGoesIn } = guide;
  const [first, ...others] = guide.into;
  return (
    <>
      {nothingGoesIn && (
        <p>
          <Sentence {...nothingGoesIn} />
        </p>
      )}
      {first && <Software guide={guide} into={[first]} />}
      {suggestion && <There suggestion={suggestion} isNext={isNext} />}
      {others.length > 0 && <Others guide={guide} into={others} />}
    </>
  );
}

/** The button that leads to the chosen host, and the way back to the choice. */
function There({ suggestion, isNext }: { suggestion: Suggestion; isNext: boolean }) {
  const i18n = useI18n();
  const { landing, offerName, hosterName } = suggestion;
  return (
    <>
      <Act href={landing.address} isNext={isNext}>
        {i18n.say('landing_at', landingWords(landing, offerName, i18n), hosterName)}
      </Act>
      <SecondWay landing={landing} hosterName={hosterName} />
      <p class="links">
        <a href="#step-place">{i18n.say('move_bring_change')}</a>
      </p>
    </>
  );
}

function Others(props: SoftwareProps) {
  const i18n = useI18n();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const count = new Intl.NumberFormat(i18n.language).format(props.into.length);
  return (
    <>
      <button
        type="button"
        class="unfold"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {i18n.say('move_bring_others', count)}
      </button>
      <div id={id} class={isOpen ? undefined : 'folded'}>
        <Software {...props} />
      </div>
    </>
  );
}

type SoftwareProps = { guide: SaidGuide } & Pick<SaidGuide, 'into'>;

function Software({ guide, into }: SoftwareProps) {
  return (
    <dl class="software">
      {into.map((way) => (
        <div key={way.name}>
          <dt>{way.name}</dt>
          <dd>
            <WayIn guide={guide} way={way} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
