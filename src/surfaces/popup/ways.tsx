import { chatonsPage, mapPage, movePage } from '../../core/extension-pages';
import type { NeedId } from '../../core/need';
import type { ServiceHere } from '../../core/services/service-card';
import { useI18n } from '../../ui/i18n-context';
import { Silence, type SilenceProps } from './silence';

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
} & Pick<SilenceProps, 'beQuiet'>;

/** The foot of the popup, with its quiet controls. */
export function Footer({ service, openOptions, beQuiet }: FooterProps) {
  const i18n = useI18n();
  return (
    <footer class="bottom">
      {service && !service.closedOn && <Silence service={service} beQuiet={beQuiet} />}
      <p class="links">
        <a href={chatonsPage}>{i18n.say('chatons_open')}</a>
        <button type="button" class="link" onClick={openOptions}>
          {i18n.say('options_open')}
        </button>
      </p>
    </footer>
  );
}
