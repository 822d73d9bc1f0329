/** The Cytoscape canvas: keeps it in step with a drawing and with what is pointed at. The one place that knows Cytoscape's runtime. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import { emWidth, fitting, SIDES, type Labelled } from './labels';
import type { Seen } from './detail';
import type { Snapshot } from './picture';
import { emphasise, type Chosen } from './emphasis';
import { inside } from './polygon';
import { snapshotOf, type MapArea } from './snapshot';
import { styleSheet, type Sizes, type Tokens } from './style';

/** A point of the window, in CSS pixels: where a menu opens. */
export interface ClientPoint {
  readonly x: number;
  readonly y: number;
}

export interface CanvasEvents {
  /** A click; with `adding` (Shift) the name joins those chosen or leaves them. */
  node(index: number, adding: boolean): void;
  edge(a: number, b: number): void;
  ground(): void;
  /** A double click. */
  open(index: number): void;
  /** A right click or a long press, on a name or on nothing. */
  menu(index: number | null, at: ClientPoint): void;
  moved(index: number, point: { x: number; y: number }): void;
  /** The map has come to rest with this in view. */
  rested(seen: Seen): void;
}

/** What lies over the map: bars, buttons, its caption, as they are on the window. */
export type Overlay = () => readonly DOMRect[];

const keys = (event: EventObject) => event.originalEvent as MouseEvent;

function clientPoint(event: EventObject): ClientPoint {
  const original = event.originalEvent as MouseEvent & Partial<TouchEvent>;
  const { clientX, clientY } = original.touches?.[0] ?? original.changedTouches?.[0] ?? original;
  return { x: clientX, y: clientY };
}

/** The map rests when nothing has moved it for so many milliseconds. */
const REST = 120;
/** Magnification after which sizes are set anew while the map moves. */
const RESIZE = 1.5;
/** Around a map that is shown whole, with what lies over it: the zoom at the right, the caption below. */
const PADDING = { top: 56, right: 84, bottom: 64, left: 56 };
/** On a narrow one, which has no room to give away. */
const TIGHT = { ...PADDING, right: 64, left: 40 };
const NARROW = 520;
/** Nearer to the rim than this, a node is as good as out of sight. */
const RIM = 40;
/** Zoom runs from a little below the whole to thirty times it. */
const ZOOM = { min: 0.4, max: 30, step: 1.35 };
/** Largest magnification of a small graph that is fitted. */
const FIT_AT_MOST = 1.25;
/** Nodes grow a little while the distances between them grow much. */
const GROWTH = 0.3;
/** Zoom of a whole map from which nodes have their full size, and the least part of it on a small screen. */
const ROOMY = 0.55;
const SMALLEST = 0.6;
/** Opacity of an edge, up to so many edges. */
const INK = 0.32;
const MANY = 120;

export class Canvas {
  readonly #cy: Core;
  readonly #sizes: Sizes = { scale: 1, node: 1, ink: INK };
  #fitZoom = 1;
  /** Zoom for which the sizes are set. */
  #sizedAt = 1;
  #chosen: Chosen = { node: null, other: null };
  #pointed: string | null = null;
  #frame = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #events: CanvasEvents;
  readonly #overlay: Overlay;
  /** Whether the reader has moved the map since it was shown whole. */
  #moved = false;
  #size = { width: 0, height: 0 };

  constructor(container: HTMLElement, tokens: Tokens, events: CanvasEvents, overlay: Overlay) {
    this.#events = events;
    this.#overlay = overlay;
    this.#cy = cytoscape({
      container,
      style: styleSheet(tokens, this.#sizes),
      layout: { name: 'preset' },
      boxSelectionEnabled: false,
      autounselectify: true,
      selectionType: 'single',
      hideEdgesOnViewport: false,
    });
    const index = (event: EventObject) => Number(event.target.id());
    // Two clicks on two names in quick succession are no double click.
    let taps: readonly [number | null, number | null] = [null, null];
    this.#cy.on('tap', (event) => void (taps = [taps[1], event.target === this.#cy ? null : index(event)]));
    this.#cy.on('tap', 'node', (event) => events.node(index(event), keys(event).shiftKey));
    this.#cy.on('tap', 'edge', ({ target }) => events.edge(Number(target.source().id()), Number(target.target().id())));
    this.#cy.on('tap', (event) => event.target === this.#cy && events.ground());
    this.#cy.on('dbltap', 'node', (event) => {
      if (taps[0] === taps[1] && !keys(event).shiftKey) events.open(index(event));
    });
    this.#cy.on('cxttap taphold', (event) => {
      if (event.target !== this.#cy && !event.target.isNode()) return;
      events.menu(event.target === this.#cy ? null : index(event), clientPoint(event));
    });
    this.#cy.on('mouseover', 'node, edge', (event) => this.#point(event.target.id()));
    this.#cy.on('mouseout', 'node, edge', () => this.#point(null));
    this.#cy.on('dragfree', 'node', (event) => events.moved(index(event), { ...event.target.position() }));
    // Sizes hold on the screen. They are set anew by steps, since each costs a frame, and when the map rests.
    this.#cy.on('zoom', () => {
      const change = this.#cy.zoom() / this.#sizedAt;
      if (change > RESIZE || change < 1 / RESIZE) this.#later(true);
    });
    // While it moves, labels move with their nodes; which of them fit is asked when it rests.
    this.#cy.on('position', () => this.#later(false));
    this.#cy.on('viewport', () => {
      clearTimeout(this.#resting);
      this.#resting = setTimeout(() => this.#rest(), REST);
    });
    this.#cy.on('dragpan scrollzoom pinchzoom', () => void (this.#moved = true));
    this.#cy.on('resize', () => this.#resized());
    // The menu is ours.
    container.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** Draw these elements: what is there stays as it is, the rest is added or taken away. */
  draw(definitions: readonly ElementDefinition[]): void {
    const wanted = new Set(definitions.map(({ data }) => data.id!));
    this.#cy.batch(() => {
      this.#cy.elements().forEach((element) => void (wanted.has(element.id()) || element.remove()));
      for (const definition of definitions) {
        const known = this.#cy.getElementById(definition.data.id!);
        if (known.nonempty()) {
          known.data(definition.data);
          // Undone, a drag goes back.
          if (definition.position && known.isNode()) known.position(definition.position);
        } else this.#cy.add(definition);
      }
    });
    this.#sizes.ink = INK * Math.min(1, Math.sqrt(MANY / Math.max(1, this.#cy.edges().length)));
    this.#refresh(true);
  }

  choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#refresh(false);
  }

  restyle(tokens: Tokens): void {
    this.#cy.style(styleSheet(tokens, this.#sizes));
    this.#refresh(true);
  }

  fit(): void {
    const nodes = this.#cy.nodes();
    if (nodes.empty()) return;
    // By the points, not by sizes: those depend on the zoom that is sought.
    const xs = nodes.map((node) => node.position('x'));
    const ys = nodes.map((node) => node.position('y'));
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const padding = width < NARROW ? TIGHT : PADDING;
    const zoom = Math.min(
      (width - padding.left - padding.right) / Math.max(right - left, 1),
      (height - padding.top - padding.bottom) / Math.max(bottom - top, 1),
      FIT_AT_MOST,
    );
    if (!(zoom > 0)) return;
    this.#fitZoom = zoom;
    this.#moved = false;
    this.#size = { width, height };
    this.#cy.minZoom(zoom * ZOOM.min).maxZoom(zoom * ZOOM.max);
    this.#cy.viewport({
      zoom,
      pan: {
        x: (width + padding.left - padding.right - (left + right) * zoom) / 2,
        y: (height + padding.top - padding.bottom - (top + bottom) * zoom) / 2,
      },
    });
    this.#refresh(true);
  }

  zoomBy(direction: 1 | -1): void {
    this.#moved = true;
    const level = this.#cy.zoom() * ZOOM.step ** direction;
    this.#cy.zoom({ level, renderedPosition: { x: this.#cy.width() / 2, y: this.#cy.height() / 2 } });
  }

  /** Emphasise a node as if it were pointed at; null to stop. */
  pointAt(index: number | null): void {
    this.#point(index === null ? null : String(index));
  }

  panBy(x: number, y: number): void {
    this.#moved = true;
    this.#cy.panBy({ x, y });
  }

  /** Bring a node into view if it is outside, no further than it takes and without changing the zoom. */
  reveal(index: number): void {
    const node = this.#cy.getElementById(String(index));
    if (node.empty()) return;
    const { x, y } = (node as NodeSingular).renderedPosition();
    const way = (at: number, length: number) => Math.min(0, length - RIM - at) || Math.max(0, RIM - at);
    const [dx, dy] = [way(x, this.#cy.width()), way(y, this.#cy.height())];
    if (dx === 0 && dy === 0) return;
    this.#moved = true;
    this.#cy.panBy({ x: dx, y: dy });
  }

  /** Where a node is on the page; undefined where it is not drawn. */
  clientPointOf(index: number): ClientPoint | undefined {
    const node = this.#cy.getElementById(String(index));
    if (node.empty()) return undefined;
    const { x, y } = (node as NodeSingular).renderedPosition();
    const { left, top } = this.#cy.container()!.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }

  /** Nodes whose middle lies inside a line, in points of the window. */
  within(line: readonly ClientPoint[]): number[] {
    const indices: number[] = [];
    this.#cy.nodes().forEach((node) => {
      const index = Number(node.id());
      if (inside(line, this.clientPointOf(index)!)) indices.push(index);
    });
    return indices;
  }

  /** Whether no node is at a point of the window. */
  isFree({ x, y }: ClientPoint): boolean {
    const { left, top } = this.#cy.container()!.getBoundingClientRect();
    return this.#cy.nodes().every((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox();
      return x - left < x1 || x - left > x2 || y - top < y1 || y - top > y2;
    });
  }

  /** Tell where the map's origin is on the screen and how large its unit, now and at every change; gives the way to stop. */
  follow(listener: (view: { x: number; y: number; zoom: number }) => void): () => void {
    const tell = () => listener({ ...this.#cy.pan(), zoom: this.#cy.zoom() });
    this.#cy.on('viewport', tell);
    tell();
    return () => void this.#cy.off('viewport', tell);
  }

  /** What is in sight, as it looks, over areas given in the map's own units. */
  snapshot(areas: readonly MapArea[]): Snapshot {
    return snapshotOf(this.#cy, this.#sizes, areas);
  }

  destroy(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#resting);
    this.#cy.destroy();
  }

  #rest(): void {
    if (this.#cy.zoom() !== this.#sizedAt) this.#refresh(true);
    else this.#label();
    const { x1, y1, x2, y2 } = this.#cy.extent();
    const magnification = this.#cy.zoom() / this.#fitZoom;
    this.#events.rested({ left: x1, top: y1, right: x2, bottom: y2, magnification });
  }

  /** A map that was shown whole stays so; one that was moved keeps its middle. */
  #resized(): void {
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    if (!this.#moved) this.fit();
    else this.#cy.panBy({ x: (width - this.#size.width) / 2, y: (height - this.#size.height) / 2 });
    this.#size = { width, height };
    if (this.#chosen.node !== null) this.reveal(this.#chosen.node);
  }

  #point(id: string | null): void {
    this.#pointed = id;
    this.#cy.container()!.style.cursor = id === null ? '' : 'pointer';
    this.#refresh(false);
  }

  /** Once per frame, however many events come. */
  #later(sizes: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#refresh(sizes));
  }

  #refresh(sizes: boolean): void {
    if (sizes) {
      const zoom = (this.#sizedAt = this.#cy.zoom());
      this.#sizes.scale = Math.max(zoom / this.#fitZoom, 0.2) ** GROWTH / zoom;
      this.#sizes.node = Math.min(1, Math.max(SMALLEST, Math.sqrt(this.#fitZoom / ROOMY)));
      this.#cy.style().update();
    }
    emphasise(this.#cy, this.#chosen, this.#pointed);
    this.#label();
  }

  /** Show as many labels as fit at this zoom, the most telling first. */
  #label(): void {
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const pixels = this.#sizes.scale * this.#cy.zoom();
    const nodes: Labelled[] = [];
    this.#cy.nodes().forEach((node) => {
      const { x, y } = node.renderedPosition();
      if (x < 0 || y < -20 || x > width || y > height) return;
      const body = { width: node.renderedWidth(), height: node.renderedHeight() };
      const font = node.data('font') * pixels * (node.hasClass('strong') ? 1.08 : 1);
      const lines = String(node.data('label')).split('\n');
      nodes.push({
        id: node.id(),
        node: { x, y: y - body.height / 2, ...body },
        width: Math.max(...lines.map(emWidth)) * font,
        height: lines.length * font * 1.2,
        priority: node.data('mentions'),
        tier: node.hasClass('strong') || node.hasClass('chosen') ? 2 : node.hasClass('dim') ? 0 : 1,
      });
    });
    const { left, top } = this.#cy.container()!.getBoundingClientRect();
    const over = this.#overlay().map((box) => ({
      x: box.left + box.width / 2 - left,
      y: box.top - top,
      width: box.width,
      height: box.height,
    }));
    const shown = fitting(nodes, width, over);
    this.#cy.batch(() => {
      this.#cy.nodes().forEach((node) => {
        const side = shown.get(node.id());
        for (const one of SIDES) node.toggleClass(one, one === side);
      });
    });
  }
}
