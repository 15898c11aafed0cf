import { useEffect, useRef, useState } from 'preact/hooks';
import { failureOf, type Result, success } from '../../../core/result';
import type { ServiceHere } from '../../../core/services/service-card';
import type { MessageKey } from '../../../core/text/message-keys';
import { useI18n } from '../../../ui/i18n-context';

/** The props of `Silence`. */
export type SilenceProps = {
  service: ServiceHere;
  /** Keeps the icon closed on this service until tomorrow, or for good; the answer takes that back. */
  beQuiet: (
    service: string,
    until: 'tomorrow' | 'ever',
  ) => Promise<Result<() => Promise<Result<unknown>>>>;
};

/** The silence that was kept, and what takes it back. */
type Kept = { told: MessageKey; undo: () => Promise<Result<unknown>> };

/** The buttons that keep the icon closed on a service; each is answered, and taken back, where it stood. */
export function Silence(props: SilenceProps) {
  const i18n = useI18n();
  const { kept, hasFailed, place, press, takeBack } = useSilence(props);
  return (
    <div class="menu silence" ref={place}>
      <p class={kept || hasFailed ? 'notice' : 'unseen'} role="status">
        {hasFailed ? i18n.say('favourite_failed') : kept && i18n.say(kept.told, props.service.name)}
      </p>
      {kept ? (
        <button type="button" class="menu-row" onClick={() => takeBack(kept)}>
          {i18n.say('quiet_undo')}
        </button>
      ) : (
        <>
          <button type="button" class="menu-row" onClick={() => press('tomorrow')}>
            {i18n.say('quiet_not_now', props.service.name)}
          </button>
          <button type="button" class="menu-row" onClick={() => press('ever')}>
            {i18n.say('quiet_never', props.service.name)}
          </button>
        </>
      )}
    </div>
  );
}

function useSilence({ service, beQuiet }: SilenceProps) {
  const [kept, setKept] = useState<Kept | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const isUnderWay = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the first that took its place has the focus.
    if (isPressed.current) place.current?.querySelector('button')?.focus();
  }, [kept]);
  // One thing at a time: what a second press would take back is not known before.
  const act = async (act: () => Promise<Result<Kept | null>>) => {
    if (isUnderWay.current) return;
    isPressed.current = true;
    isUnderWay.current = true;
    const done = await act().catch(failureOf);
    isUnderWay.current = false;
    setFailed(!done.ok);
    if (done.ok) setKept(done.value);
  };
  const press = (until: 'tomorrow' | 'ever') =>
    act(async () => {
      const told = until === 'ever' ? 'quiet_never_kept' : 'quiet_not_now_kept';
      const done = await beQuiet(service.id, until);
      return done.ok ? success({ told, undo: done.value }) : done;
    });
  const takeBack = ({ undo }: Kept) =>
    act(async () => {
      const done = await undo();
      return done.ok ? success(null) : done;
    });
  return { kept, hasFailed, place, press, takeBack };
}
