import { useState } from 'preact/hooks';
import { chatonsPage, mapPage, movePage } from '../../core/extension-pages';
import type { NeedId } from '../../core/need';
import { failureOf, type Result } from '../../core/result';
import type { ServiceHere } from '../../core/services/service-card';
import type { MessageKey } from '../../core/text/message-keys';
import { useI18n } from '../../ui/i18n-context';

type WaysProps = { service: ServiceHere | null; need: NeedId };

/** The links onwards: to the guide of this service, and to the map of who answers this need. */
export function Ways({ service, need }: WaysProps) {
  const i18n = useI18n();
  return (
    <p class="links">
      {service && <a href={movePage(service.id)}>{i18n.say('ways_move')}</a>}
      <a href={mapPage({ need })}>{i18n.say('ways_map')}</a>
    </p>
  );
}

/** The props of `Footer`. */
export type FooterProps = {
  service: ServiceHere | null;
  openOptions: () => void;
  /** Keeps the icon closed on this service until tomorrow, or for good. */
  beQuiet: (service: string, until: 'tomorrow' | 'ever') => Promise<Result<unknown>>;
};

/** The foot of the popup, with its quiet controls. */
export function Footer({ service, openOptions, beQuiet }: FooterProps) {
  const i18n = useI18n();
  return (
    <footer class="bottom">
      {service && !service.closedOn && <Quiet service={service} beQuiet={beQuiet} />}
      <p class="links">
        <a href={chatonsPage}>{i18n.say('chatons_open')}</a>
        <button type="button" class="link" onClick={openOptions}>
          {i18n.say('options_open')}
        </button>
      </p>
    </footer>
  );
}

type QuietProps = { service: ServiceHere } & Pick<FooterProps, 'beQuiet'>;

function Quiet({ service, beQuiet }: QuietProps) {
  const i18n = useI18n();
  const [told, setTold] = useState<MessageKey | null>(null);
  const isKept = told !== null && told !== 'favourite_failed';
  const press = async (until: 'tomorrow' | 'ever') => {
    const kept = await beQuiet(service.id, until).catch(failureOf);
    const done = until === 'ever' ? 'quiet_never_kept' : 'quiet_not_now_kept';
    setTold(kept.ok ? done : 'favourite_failed');
  };
  return (
    <>
      {!isKept && (
        <p class="links">
          <button type="button" class="link" onClick={() => press('tomorrow')}>
            {i18n.say('quiet_not_now')}
          </button>
          <button type="button" class="link" onClick={() => press('ever')}>
            {i18n.say('quiet_never', service.name)}
          </button>
        </p>
      )}
      <p class="status" role="status">
        {told && i18n.say(told)}
      </p>
    </>
  );
}
