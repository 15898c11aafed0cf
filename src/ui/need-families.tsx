import { useEffect, useRef, useState } from 'preact/hooks';
import type { NeedId } from '../core/need';
import { type NeedFamilyId, needFamilies, offeredFirst } from '../core/need-families';
import { familyMessage, needMessage } from '../core/text/i18n';
import { useI18n } from './i18n-context';

type NeedFamiliesProps = { offered: ReadonlySet<NeedId>; choose: (need: NeedId) => void };

/** The families of needs, closed: one at a time opens in its place. */
export function NeedFamilies(props: NeedFamiliesProps) {
  const [opened, setOpened] = useState<NeedFamilyId | null>(null);
  return (
    <ul class="families">
      {needFamilies.map(({ id, needs }) => (
        <Family
          key={id}
          {...props}
          id={id}
          needs={needs}
          isOpen={id === opened}
          toggle={() => setOpened(id === opened ? null : id)}
        />
      ))}
    </ul>
  );
}

type FamilyProps = NeedFamiliesProps & {
  id: NeedFamilyId;
  needs: readonly NeedId[];
  isOpen: boolean;
  toggle: () => void;
};

function Family({ id, needs, isOpen, toggle, offered, choose }: FamilyProps) {
  const i18n = useI18n();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // It grew below the fold, or moved as another one closed above it.
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={item}>
      <button type="button" class="family" aria-expanded={isOpen} onClick={toggle}>
        {i18n.say(familyMessage(id))}
      </button>
      {isOpen && (
        <ul class="need-list">
          {offeredFirst(needs, offered).map((need) => (
            <li key={need}>
              <button
                type="button"
                class={offered.has(need) ? 'need-row' : 'need-row need-later'}
                onClick={() => choose(need)}
              >
                {i18n.say(needMessage(need))}{' '}
                {!offered.has(need) && <small>{i18n.say('need_not_yet')}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
