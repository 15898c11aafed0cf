import { type Format, formatNames } from '../../core/format';
import type { SaidGuide } from '../../core/guides/said-guide';
import type { FetchedThing } from '../../core/thing';
import { useI18n } from '../../ui/i18n-context';
import { Act } from './act';
import { Sentence } from './sentence';

type TakeProps = {
  out: SaidGuide['out'];
  /** The thing that can be taken along one at a time, as a file; null where none can. */
  thing: FetchedThing | null;
  isNext: boolean;
};

/** The step of taking out what is one's own: the export page first, where there is one. */
export function Take({ out, thing, isNext }: TakeProps) {
  const i18n = useI18n();
  const address = out.state === 'none' ? null : out.address;
  const [only, ...others] = out.ways;
  return (
    <>
      {thing && <p class="notice">{i18n.say('move_take_one', i18n.say(`take_${thing}`))}</p>}
      {only && others.length === 0 && (
        <p>
          <Sentence {...only} />
        </p>
      )}
      {others.length > 0 && (
        <ul class="ways">
          {out.ways.map((way) => (
            <li key={way.text}>
              <Sentence {...way} />
            </li>
          ))}
        </ul>
      )}
      {out.state === 'open' && <Formats formats={out.formats} />}
      {address && (
        <Act href={address} isNext={isNext}>
          {i18n.say('move_take_open', new URL(address).host.replace(/^www\./, ''))}
        </Act>
      )}
    </>
  );
}

function Formats({ formats }: { formats: readonly Format[] | 'as-they-are' }) {
  const i18n = useI18n();
  if (formats === 'as-they-are') return <p>{i18n.say('move_take_files')}</p>;
  const names = formatNames(formats);
  if (names.length === 0) return null;
  return <p>{i18n.say('move_take_formats', names.join(', '))}</p>;
}
