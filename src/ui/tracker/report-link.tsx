import { errorAddress, missingAddress, type Report, type Tracker } from '../../core/tracker';
import { useI18n } from '../i18n-context';
import { OutLink } from '../out-link';

type LinkProps = {
  /** The project's tracker; null where the build has none, and then there is no link. */
  tracker: Tracker | null;
  class?: string;
};

/** The quiet link by which users say that something shown is wrong. */
export function ErrorLink({ tracker, report, ...rest }: LinkProps & { report: Report }) {
  const i18n = useI18n();
  if (!tracker) return null;
  return (
    <OutLink {...rest} href={errorAddress(tracker, report)}>
      {i18n.say('report_error')}
    </OutLink>
  );
}

/** The quiet link by which users say that a service is missing. */
export function MissingLink({ tracker, ...rest }: LinkProps) {
  const i18n = useI18n();
  if (!tracker) return null;
  return (
    <OutLink {...rest} href={missingAddress(tracker)}>
      {i18n.say('report_missing')}
    </OutLink>
  );
}
