import { useId, useState } from 'preact/hooks';
import { type Guide, textIn } from '../../core/guides/guide';
import { useI18n } from '../../ui/i18n-context';
import { WayIn } from './way-in';

/** The ways to settle in: the first software in full, the others at a press. On paper all stand. */
export function Bring({ guide }: { guide: Guide }) {
  const i18n = useI18n();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { nothingGoesIn } = guide;
  const [first, ...others] = guide.into;
  const count = new Intl.NumberFormat(i18n.language).format(others.length);
  return (
    <>
      {nothingGoesIn && <p>{textIn(nothingGoesIn, i18n.language)}</p>}
      {first && <Software guide={guide} into={[first]} />}
      {others.length > 0 && (
        <>
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {i18n.say('move_bring_others', count)}
          </button>
          <div id={id} class={isOpen ? undefined : 'others-folded'}>
            <Software guide={guide} into={others} />
          </div>
        </>
      )}
    </>
  );
}

function Software({ guide, into }: { guide: Guide } & Pick<Guide, 'into'>) {
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
