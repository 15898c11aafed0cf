import { useState } from 'preact/hooks';
import { movePage } from '../../../core/extension-pages';
import { failureOf, success } from '../../../core/result';
import { Problem } from '../../../ui/feedback/problem';
import { useI18n } from '../../../ui/i18n-context';

/** The props of `GuidesInOrder`. */
export type GuidesInOrderProps = {
  /** The services to leave, in the order of moving. */
  services: readonly { id: string; name: string }[];
  /** The ids of the services that were left before the page was opened. */
  left: readonly string[];
  /** Keeps that a service was left, or was not. */
  keepLeft: (service: string, isLeft: boolean) => Promise<void>;
};

/** The guides to follow, one after the other: each with a tick for when its service is left. */
export function GuidesInOrder({ services, keepLeft, ...props }: GuidesInOrderProps) {
  const i18n = useI18n();
  const [left, setLeft] = useState(props.left);
  const [isKept, setKept] = useState(true);
  const tick = (service: string, isLeft: boolean) => {
    setLeft([...left.filter((each) => each !== service), ...(isLeft ? [service] : [])]);
    keepLeft(service, isLeft)
      .then(success, failureOf)
      .then(({ ok }) => setKept(ok));
  };
  const { format } = new Intl.NumberFormat(i18n.language);
  const done = services.filter(({ id }) => left.includes(id)).length;
  if (services.length === 0) return null;
  return (
    <section class="card" aria-labelledby="guides">
      <h2 id="guides" class="section-title">
        {i18n.say('suite_order')}
      </h2>
      <p>{i18n.say('suite_order_text')}</p>
      <ol class="guides-in-order">
        {services.map(({ id, name }) => (
          <li key={id} class={left.includes(id) ? 'guide-row guide-left' : 'guide-row'}>
            <input
              type="checkbox"
              aria-label={i18n.say('suite_left', name)}
              checked={left.includes(id)}
              onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
            />
            <a href={movePage(id)}>{name}</a>
          </li>
        ))}
      </ol>
      <p class="quiet" role="status">
        {i18n.say('suite_progress', format(done), format(services.length))}
      </p>
      {!isKept && <Problem>{i18n.say('move_not_kept')}</Problem>}
    </section>
  );
}
