import { useState } from 'preact/hooks';
import { boxAround, type MapBox, scales, showing, zoomed } from '../../core/map/camera';
import { firstBox, franceBox, homeBox } from '../../core/map/first-box';
import type { MapGroup } from '../../core/map/groups';
import type { HosterMark } from '../../core/map/listing';
import type { MapOutlines, OutlinePaths } from '../../core/map/outline';
import type { Home } from '../../core/towns/home';
import { useI18n } from '../../ui/i18n-context';
import { Insets } from './insets';
import { MapCard } from './map-card';
import { MapMarks } from './map-marks';
import { MapTools } from './map-tools';
import { Outline } from './outline';
import { type MapCamera, useCamera, type ViewProps } from './use-camera';
import { useFineOutline } from './use-fine-outline';
import { useGestures } from './use-gestures';
import { type Groups, useGroups } from './use-groups';

/** The props of `MapView`. */
export type MapViewProps = {
  marks: readonly HosterMark[];
  home: Home | null;
  outlines: MapOutlines;
  loadFineOutline: () => Promise<OutlinePaths>;
  /** The id of the hoster whose sheet is open; null if none is. */
  opened: string | null;
  open: (id: string) => void;
} & ViewProps;

/** The map, moved by hand, wheel or keys. It asks for nothing outside the package. */
export function MapView(props: MapViewProps) {
  const { marks, home, outlines, opened } = props;
  const i18n = useI18n();
  const [start] = useState(() => {
    const asked = marks.find(({ id }) => id === opened);
    return firstBox(home?.point ?? null, asked);
  });
  const mapCamera = useCamera(start, props);
  const groups = useGroups(marks, mapCamera);
  const go = (box: MapBox) => mapCamera.flyTo(showing(box, mapCamera.size));
  const zoom = (factor: number) => mapCamera.flyTo(zoomed(mapCamera.camera, factor));
  return (
    <section class="map-side" aria-label={i18n.say('map_label')}>
      <Picture {...props} mapCamera={mapCamera} groups={groups} go={go} zoom={zoom} />
      <MapTools
        zoom={zoom}
        goHome={home && (() => go(homeBox(home.point)))}
        goFrance={() => go(franceBox)}
      />
      <p class="quiet hint" id="map-hint">
        {i18n.say('map_hint')}
      </p>
      <Insets insets={outlines.insets} marks={marks} go={go} />
    </section>
  );
}

type PictureProps = MapViewProps & {
  mapCamera: MapCamera;
  groups: Groups;
  go: (box: MapBox) => void;
  zoom: (factor: number) => void;
};

/** The visible part of the map, and the card in its corner. */
function Picture({ mapCamera, groups, go, zoom, ...props }: PictureProps) {
  const { home, outlines, opened, open } = props;
  const { view, scene, camera, size } = mapCamera;
  const gestures = useGestures(mapCamera);
  const fine = useFineOutline(camera.scale, props.loadFineOutline);
  const openSheet = (id: string) => {
    open(id);
    groups.hideCard();
  };
  const choose = (group: Group) => {
    if (group.members.length === 1) openSheet(group.head.id);
    else if (isOnePlace(group) || camera.scale >= scales.most) groups.list(group);
    else go(boxAround(group.members, groupMargin));
  };
  return (
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
  );
}

type Group = MapGroup<HosterMark>;

/** The room around the members of a group that is looked at, in units of the map: 30 km. */
const groupMargin = 100;

/** True if the members of a group stand so close that looking closer would not part them. */
const isOnePlace = ({ head, members }: Group) =>
  members.every(({ x, y }) => Math.hypot(x - head.x, y - head.y) < 1);
