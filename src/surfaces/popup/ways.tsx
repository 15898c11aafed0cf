import { useState } from 'preact/hooks';
import { chatonsPage, mapPage, movePage } from '../../core/extension-pages';
import type { NeedId } from '../../core/need';
import type { Result } from '../../core/result';
import type { ServiceHere } from '../../core/services/service-card';
import type { WordKey } from '../../core/text/word-keys';
import { useWords } from '../../ui/words-context';

type WaysProps = { service: ServiceHere | null; need: NeedId };

/** Where to go from here: the guide of this service, and who answers this need on the map. */
export function Ways({ service, need }: WaysProps) {
  const words = useWords();
  return (
    <p class="links">
      {service && <a href={movePage(service.id)}>{words.say('ways_move')}</a>}
      <a href={mapPage({ need })}>{words.say('ways_map')}</a>
    </p>
  );
}

export type FooterProps = {
  service: ServiceHere | null;
  openOptions: () => void;
  /** Keeps the icon closed on this service until tomorrow, or for good. */
  beQuiet: (service: string, until: 'tomorrow' | 'ever') => Promise<Result<unknown>>;
};

/** The quiet controls. */
export function Footer({ service, openOptions, beQuiet }: FooterProps) {
  const words = useWords();
  return (
    <footer class="bottom">
      {service && !service.closedOn && <Quiet service={service} beQuiet={beQuiet} />}
      <p class="links">
        <a href={chatonsPage}>{words.say('chatons_open')}</a>
        <button type="button" class="link" onClick={openOptions}>
          {words.say('options_open')}
        </button>
      </p>
    </footer>
  );
}

type QuietProps = { service: ServiceHere } & Pick<FooterProps, 'beQuiet'>;

function Quiet({ service, beQuiet }: QuietProps) {
  const words = useWords();
  const [told, setTold] = useState<WordKey | null>(null);
  const isKept = told !== null && told !== 'favourite_failed';
  const press = async (until: 'tomorrow' | 'ever') => {
    const kept = await beQuiet(service.id, until).catch(() => ({ ok: false }));
    const done = until === 'ever' ? 'quiet_never_kept' : 'quiet_not_now_kept';
    setTold(kept.ok ? done : 'favourite_failed');
  };
  return (
    <>
      {!isKept && (
        <p class="links">
          <button type="button" class="link" onClick={() => press('tomorrow')}>
            {words.say('quiet_not_now')}
          </button>
          <button type="button" class="link" onClick={() => press('ever')}>
            {words.say('quiet_never', service.name)}
          </button>
        </p>
      )}
      <p class="status" role="status">
        {told && words.say(told)}
      </p>
    </>
  );
}
