import type { Hoster } from '../../core/directory/hoster';
import { useI18n } from '../i18n-context';
import { OutLink } from '../out-link';
import { hostElsewhere, pagesOf } from './page-phrases';

/** The links to the pages that a hoster publishes for its users; nothing where none is known. */
export function SheetPages({ hoster }: { hoster: Hoster }) {
  const known = pagesOf(hoster, useI18n()).filter(({ address }) => address !== null);
  if (known.length === 0) return null;
  return (
    <ul class="sheet-pages">
      {known.map(({ name, address }) => (
        <li key={name}>
          <PageLink name={name} address={address ?? ''} site={hoster.site} />
        </li>
      ))}
    </ul>
  );
}

type PageLinkProps = { name: string; address: string; site: string };

/** The link to a page, with its host where that is another than the hoster's. */
function PageLink({ name, address, site }: PageLinkProps) {
  const host = hostElsewhere(address, site);
  return <OutLink href={address}>{host ? `${name} (${host})` : name}</OutLink>;
}
