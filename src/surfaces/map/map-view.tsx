import { useRef, useState } from 'preact/hooks';
import type { Home } from '../../core/home';
import { boxAround, scales, showing, zoomed } from '../../core/map-camera';
import type { MapGroup } from '../../core/map-groups';
import type { HosterMark } from '../../core/map-listing';
import { firstBox, franceBox, homeBox } from '../../core/map-places';
import type { Outline as EuropeOutline, Outlines } from '../../core/outline';
import { useWords } from '../../ui/words-context';
import { Insets } from './insets';
import { MapCard } from './map-card';
import { MapMarks } from './map-marks';
import { MapTools } from './map-tools';
import { Outline } from './outline';
import { useCamera, type ViewProps } from './use-camera';
import { useFineOutline } from './use-fine-outline';
import { useGestures } from './use-gestures';
import { useGroups } from './use-groups';

export type MapViewProps = {
  marks: readonly HosterMark[];
  home: Home | null;
  outlines: Outlines;
  loadFineOutline: () => Promise<EuropeOutline>;
  /** Id of the hoster whose sheet is open. */
  opened: string | null;
  open: (id: string) => void;
} & ViewProps;

/** Room around members of a group that is looked at, in units of the map: 30 km. */
const groupMargin = 100;

/** The map, moved by hand, wheel or keys. It asks for nothing outside the package. */
export function MapView(props: MapViewProps) {
  const { marks, home, outlines, loadFineOutline, opened, open } = props;
  const words = useWords();
  const view = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLDivElement>(null);
  const [start] = useState(() => {
    const asked = marks.find(({ id }) => id === opened);
    return firstBox(home?.point ?? null, asked);
  });
  const eye = useCamera(view, scene, start, props);
  const { camera, size, jump } = eye;
  const gestures = useGestures(view, eye);
  const fine = useFineOutline(camera.scale, loadFineOutline);
  const groups = useGroups(marks, eye, scene);
  const zoom = (factor: number) => jump(zoomed(camera, factor));
  const openSheet = (id: string) => {
    open(id);
    groups.tell(null);
  };
  const choose = (group: MapGroup<HosterMark>) => {
    const { head, members } = group;
    const isOnePlace = members.every(({ x, y }) => Math.hypot(x - head.x, y - head.y) < 1);
    if (members.length === 1) openSheet(head.id);
    else if (isOnePlace || camera.scale >= scales.most) groups.list(group);
    else jump(showing(boxAround(members, groupMargin), size));
  };
  return (
    <section class="map-side" aria-label={words.say('map_label')}>
      <div class="view" ref={view} {...gestures}>
        <div class="scene" ref={scene}>
          <Outline outlines={outlines} fine={fine} camera={camera} size={size} />
          <MapMarks
            groups={groups}
            camera={camera}
            size={size}
            home={home}
            opened={opened}
            choose={choose}
            zoom={zoom}
          />
        </div>
        <MapCard groups={groups} home={home} open={openSheet} />
      </div>
      <MapTools
        zoom={zoom}
        goHome={home && (() => jump(showing(homeBox(home.point), size)))}
        goFrance={() => jump(showing(franceBox, size))}
      />
      <p class="quiet hint" id="map-hint">
        {words.say('map_hint')}
      </p>
      <Insets insets={outlines.insets} marks={marks} go={(box) => jump(showing(box, size))} />
    </section>
  );
}
