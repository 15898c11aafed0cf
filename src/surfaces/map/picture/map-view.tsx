import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  boxAround,
  isInView,
  type MapBox,
  onScreen,
  scales,
  showing,
  zoomed,
} from '../../../core/map/camera';
import { firstBox } from '../../../core/map/first-box';
import type { MapGroup } from '../../../core/map/groups';
import type { HosterMark } from '../../../core/map/listing';
import type { MapOutlines, OutlinePaths } from '../../../core/map/outline';
import type { Home } from '../../../core/towns/home';
import { useI18n } from '../../../ui/i18n-context';
import { MapCard } from './map-card';
import { MapLegend } from './map-legend';
import { MapMarks } from './map-marks';
import { MapPlaces } from './map-places';
import { MapTools } from './map-tools';
import { Outline, overscan } from './outline';
import { placeGroups } from './placed-groups';
import { shift } from './shift';
import { TownLabels } from './town-labels';
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
  /** The id of the hoster whose row is pointed at; null if none is. */
  pointed: string | null;
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
  useSight(marks, opened, mapCamera);
  const groups = useGroups(marks, mapCamera);
  const go = (box: MapBox) => mapCamera.flyTo(showing(box, mapCamera.size));
  const zoom = (factor: number) => mapCamera.flyTo(zoomed(mapCamera.camera, factor));
  return (
    <section class="map-side" aria-label={i18n.say('map_label')}>
      <Picture {...props} mapCamera={mapCamera} groups={groups} go={go} zoom={zoom} />
      <MapLegend hasHome={home !== null} />
      <MapPlaces home={home} insets={outlines.insets} marks={marks} go={go} />
      <MapTools zoom={zoom} />
      <p class="hint" id="map-hint">
        {i18n.say('map_hint')}
      </p>
    </section>
  );
}

/** The pixels from the edge of the view within which a kitten whose sheet opens is brought away. */
const sightEdge = 48;

/** Brings the kitten of the hoster whose sheet opens into view. */
function useSight(marks: readonly HosterMark[], opened: string | null, mapCamera: MapCamera) {
  const before = useRef(opened);
  useEffect(() => {
    if (before.current === opened) return;
    before.current = opened;
    const { camera, size, flyTo } = mapCamera;
    const mark = marks.find(({ id }) => id === opened);
    if (mark && !isInView(mark, camera, size, -sightEdge)) {
      flyTo({ ...camera, x: mark.x, y: mark.y });
    }
  });
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
  const corner = onScreen({ x: 0, y: 0 }, camera, size);
  const placed = useMemo(
    () => placeGroups(groups.groups, home, camera.scale),
    [groups.groups, home, camera.scale],
  );
  const drawn = { home, camera, size, beside: overscan * Math.max(size.width, size.height) };
  return (
    <div class="view" ref={view} {...gestures}>
      <div class="scene" ref={scene}>
        <Outline outlines={outlines} fine={fine} camera={camera} size={size} />
        {/* Moved as one: panning leaves each of it alone. */}
        <div class="standing" style={shift(corner.x, corner.y)}>
          <TownLabels towns={outlines.towns} placed={placed} {...drawn} />
          <MapMarks
            {...{ groups, placed, choose, zoom, opened }}
            {...drawn}
            pointed={props.pointed}
          />
        </div>
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
