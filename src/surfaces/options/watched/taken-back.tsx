import { useI18n } from '../../../ui/i18n-context';

/** The props of `TakenBack`. */
export type TakenBackProps = {
  /** The match patterns of shipped sites on which the user took the extension's access back. */
  sites: readonly string[];
  /** Asks the browser for them again; call it in the click itself. */
  askBack: (sites: readonly string[]) => Promise<boolean>;
};

/** A notice of the sites that were taken back, with the way to give them back; nothing where there are none. */
export function TakenBack({ sites, askBack }: TakenBackProps) {
  const i18n = useI18n();
  if (sites.length === 0) return null;
  const hosts = sites.map((site) => site.split('/')[2]);
  return (
    <div class="notice">
      <p>{i18n.say('taken_back')}</p>
      <details>
        <summary>{i18n.say('taken_back_sites', String(hosts.length))}</summary>
        <p class="quiet">{hosts.join(', ')}</p>
      </details>
      <button type="button" class="link" onClick={() => askBack(sites)}>
        {i18n.say('taken_back_ask')}
      </button>
    </div>
  );
}
