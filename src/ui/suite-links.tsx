import { suitePage } from '../core/extension-pages';
import { type SuiteId, suites } from '../core/services/suite';
import { useI18n } from './i18n-context';

/** The links to the pages for leaving a suite altogether, but for the one on which they stand. */
export function SuiteLinks({ besides }: { besides?: SuiteId }) {
  const i18n = useI18n();
  return (
    <>
      {suites
        .filter(({ id }) => id !== besides)
        .map(({ id, name }) => (
          <a key={id} href={suitePage(id)}>
            {i18n.say('suite_title', name)}
          </a>
        ))}
    </>
  );
}
