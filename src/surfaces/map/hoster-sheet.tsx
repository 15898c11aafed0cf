import { useEffect, useRef } from 'preact/hooks';
import { hosterPage } from '../../core/extension-pages';
import type { ListedHoster } from '../../core/map/listing';
import type { Favourite } from '../../core/suggestions/favourites';
import type { Home } from '../../core/towns/home';
import type { Report, Tracker } from '../../core/tracker';
import { HosterRecord } from '../../ui/hoster-record/hoster-record';
import { useI18n } from '../../ui/i18n-context';
import { ErrorLink } from '../../ui/tracker/report-link';
import { Share, type ShareProps } from './share';
import { sharedText } from './shared-text';

/** The props of `HosterSheet`. */
export type HosterSheetProps = {
  /** The hoster with all its offers; undefined if no hoster has the id that was asked for. */
  listed: ListedHoster | undefined;
  home: Home | null;
  favourites: readonly Favourite[];
  /** Keeps or drops a favourite; resolves to false if that could not be kept. */
  keepFavourite: (favourite: Favourite, isChosen: boolean) => Promise<boolean>;
  close: () => void;
  /** The tracker to which errors may be reported; null where the build has none. */
  tracker: Tracker | null;
} & Pick<ShareProps, 'copyText'>;

/** The sheet of a hoster: all that is known of it, and what is not. */
export function HosterSheet({ listed, close, copyText, tracker, ...record }: HosterSheetProps) {
  const i18n = useI18n();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = listed?.hoster.name ?? i18n.say('sheet_gone');
  return (
    <section
      class="sheet"
      aria-labelledby="sheet"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <button type="button" class="link" onClick={close}>
        ← {i18n.say('sheet_back')}
      </button>
      <h2 class="card-name" id="sheet" dir="auto" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {listed && (
        <>
          <HosterRecord listed={listed} {...record} />
          <Share text={sharedText(listed, i18n)} copyText={copyText} />
          <p class="sheet-foot">
            <ErrorLink class="link" tracker={tracker} report={reportOf(listed)} />
            <a class="link" href={hosterPage}>
              {i18n.say('hoster_open')}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

/** The report that a user may make of a sheet: whose it is, how it stands and of when. */
function reportOf({ hoster: { id, status, asOf } }: ListedHoster): Report {
  return { hoster: id, fact: [status, asOf ?? '?'].join(', ') };
}
