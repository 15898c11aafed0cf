import { useId, useState } from 'preact/hooks';
import { type Guide, textIn } from '../../core/guides/guide';
import { useI18n } from '../../ui/i18n-context';

/** The ways to settle in: the first software in full, the others at a press. On paper all stand. */
export function Bring({ into: [first, ...others] }: Pick<Guide, 'into'>) {
  const i18n = useI18n();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const count = new Intl.NumberFormat(i18n.language).format(others.length);
  return (
    <>
      {first && <Software into={[first]} />}
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
            <Software into={others} />
          </div>
        </>
      )}
    </>
  );
}

function Software({ into }: Pick<Guide, 'into'>) {
  const { language } = useI18n();
  return (
    <dl class="software">
      {into.map(({ name, how }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{textIn(how, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
