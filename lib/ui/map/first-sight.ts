/** What is seen of the explorer before it is there: its panels, empty, and the map as it was drawn first the last time. */
import '../../../assets/styles/base.css';
import '../../../assets/styles/first-sight.css';
import type { SightRecord } from '../../pack/records';
import type { Theme } from '../host';
import { paintSight } from './sight';
import { readTokens } from './style';

/** The window on which everything stands below another: where the map lies there depends on what stands above. */
const PHONE = '(max-width: 640px)';

/** A painting that waits for the map it shows. */
export interface FirstSight {
  /** Revision of the pack that it shows. */
  readonly revision: number;
  readonly sight: SightRecord;
  /** Take it away: the map is drawn, or another will be. */
  remove(): void;
}

/**
 * Paint a map over the place where it will be; null where that place is not known before.
 *
 * @param revision of the pack whose map it is
 * @param theme null for the system's
 */
export function showSight(revision: number, sight: SightRecord, theme: Theme | null): FirstSight | null {
  if (matchMedia(PHONE).matches) return null;
  if (theme) document.documentElement.dataset.theme = theme;
  const panels = document.createElement('div');
  panels.className = 'first-panels';
  panels.append(...Array.from({ length: 3 }, () => document.createElement('div')));
  const canvas = document.createElement('canvas');
  canvas.className = 'first-map';
  for (const element of [panels, canvas]) element.ariaHidden = 'true';
  document.body.append(panels, canvas);

  const { width, height } = canvas.getBoundingClientRect();
  const context = canvas.getContext('2d')!;
  [canvas.width, canvas.height] = [width * devicePixelRatio, height * devicePixelRatio];
  context.scale(devicePixelRatio, devicePixelRatio);
  paintSight(context, sight, { width, height }, readTokens(document.body));
  return {
    revision,
    sight,
    remove() {
      panels.remove();
      canvas.remove();
    },
  };
}
