import { useEffect, useRef } from 'preact/hooks';
import type { ListedHoster } from '../../core/map/listing';
import type { Favourite } from '../../core/suggestions/favourites';
import type { Home } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { OutLink } from '../../ui/out-link';
import { hosterFacts } from './hoster-facts';
import { Share, type ShareProps } from './share';
import { sharedText } from './shared-text';
import { SheetOffers } from './sheet-offers';
import { SheetSources } from './sheet-sources';

/** The props of `HosterSheet`. */
export type HosterSheetProps = {
  /** The hoster with all its offers; undefined if no hoster has the id that was asked for. */
  listed: ListedHoster | undefined;
  home: Home | null;
  favourites: readonly Favourite[];
  /** Keeps or drops a favourite; resolves to false if that could not be kept. */
  keepFavourite: (favourite: Favourite, isChosen: boolean) => Promise<boolean>;
  close: () => void;
} & Pick<ShareProps, 'copyText'>;

/** The sheet of a hoster: all that is known of it, and what is not. */
export function HosterSheet({ listed, close, ...props }: HosterSheetProps) {
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
      {listed && <Known listed={listed} {...props} />}
    </section>
  );
}

type KnownProps = Omit<HosterSheetProps, 'listed' | 'close'> & { listed: ListedHoster };

function Known({ listed, home, favourites, keepFavourite, copyText }: KnownProps) {
  const i18n = useI18n();
  const { hoster } = listed;
  return (
    <>
      {hoster.description && <p dir="auto">{hoster.description}</p>}
      <dl class="known">
        {hosterFacts(listed, home, i18n).map(({ name, fact }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      <OutLink class="button" href={hoster.site}>
        {i18n.say('open_site')}
      </OutLink>
      <SheetOffers listed={listed} favourites={favourites} keepFavourite={keepFavourite} />
      <SheetSources hoster={hoster} />
      <Share text={sharedText(listed, i18n)} copyText={copyText} />
    </>
  );
}
