/** The Cytoscape canvas: keeps it in step with a drawing and with what is pointed at. The one place that knows Cytoscape's runtime. */
import cytoscape, { type Core, type ElementDefinition, type EventObject, type NodeSingular } from 'cytoscape';
import type { Seen } from './detail';
import { frameOf, inkOf, nodePart } from './frame';
import { fitting, labelled, SIDES, type Labelled } from './labels';
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
/** Magnification after which sizes are set anew while the map moves: all that is drawn is then made anew. */
const RESIZE = 2;
/** Nearer to the rim than this, a node is as good as out of sight. */
const RIM = 40;
/** Zoom runs from a little below the whole to thirty times it. */
const ZOOM = { min: 0.4, max: 30, step: 1.35 };
/** Nodes grow a little while the distances between them grow much. */
const GROWTH = 0.3;

export class Canvas {
  readonly #cy: Core;
  readonly #sizes: Sizes = { scale: 1, node: 1, ink: 1 };
  #fitZoom = 1;
  /** Zoom for which the sizes are set. */
  #sizedAt = 1;
  #chosen: Chosen = { node: null, other: null };
  #pointed: string | null = null;
  #tokens: Tokens;
  #frame = 0;
  /** What waits to be set right together; null for nothing. */
  #stale: { sizes: boolean } | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #events: CanvasEvents;
  readonly #overlay: Overlay;
  /** Whether the reader has moved the map since it was shown whole. */
  #moved = false;
  #size = { width: 0, height: 0 };

  constructor(container: HTMLElement, tokens: Tokens, events: CanvasEvents, overlay: Overlay) {
    this.#events = events;
    this.#overlay = overlay;
    this.#tokens = tokens;
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
      // Nearer by there is only more room for the labels there are; which others fit is asked when it rests.
      if (change > RESIZE) this.#later(() => this.#resize());
      else if (change < 1 / RESIZE) this.#later(() => this.#refresh(true));
    });
    // While it moves, labels move with their nodes; which of them fit is asked when it rests.
    this.#cy.on('position', () => this.#later(() => this.#refresh(false)));
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
    this.#sizes.ink = inkOf(this.#cy.edges().length);
    this.#refresh(true);
  }

  /** Told in the frame in which what there is to draw has been drawn. */
  onceDrawn(listener: () => void): void {
    this.#cy.one('render', listener);
  }

  choose(chosen: Chosen): void {
    this.#chosen = chosen;
    this.#refresh(false);
  }

  restyle(tokens: Tokens): void {
    if (JSON.stringify(tokens) === JSON.stringify(this.#tokens)) return;
    this.#tokens = tokens;
    this.#cy.style(styleSheet(tokens, this.#sizes));
    this.#refresh(true);
  }

  fit(): void {
    const size = { width: this.#cy.width(), height: this.#cy.height() };
    const frame = frameOf(
      this.#cy.nodes().map((node) => node.position()),
      size,
    );
    if (frame === null) return;
    const { zoom } = frame;
    this.#fitZoom = zoom;
    this.#moved = false;
    this.#size = size;
    this.#cy.minZoom(zoom * ZOOM.min).maxZoom(zoom * ZOOM.max);
    this.#cy.viewport({ zoom, pan: { ...frame.pan } });
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
    this.#refresh(this.#cy.zoom() !== this.#sizedAt);
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
  #later(act: () => void): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(act);
  }

  /** Once for all that changes together, before it is drawn. */
  #refresh(sizes: boolean): void {
    const waiting = this.#stale;
    this.#stale = { sizes: sizes || (waiting?.sizes ?? false) };
    if (waiting === null) queueMicrotask(() => this.#settle());
  }

  #settle(): void {
    const stale = this.#stale;
    this.#stale = null;
    if (stale === null || this.#cy.destroyed()) return;
    if (stale.sizes) this.#resize();
    emphasise(this.#cy, this.#chosen, this.#pointed);
    this.#label();
  }

  #resize(): void {
    const zoom = (this.#sizedAt = this.#cy.zoom());
    this.#sizes.scale = Math.max(zoom / this.#fitZoom, 0.2) ** GROWTH / zoom;
    this.#sizes.node = nodePart(this.#fitZoom);
    this.#cy.style().update();
  }

  /** Show as many labels as fit at this zoom, the most telling first. */
  #label(): void {
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const pixels = this.#sizes.scale * this.#cy.zoom();
    const nodes: Labelled[] = [];
    this.#cy.nodes().forEach((node) => {
      const { x, y } = node.renderedPosition();
      if (x < 0 || y < -20 || x > width || y > height) return;
      const { label, mentions, font } = node.data();
      nodes.push(
        labelled({
          ...{ id: node.id(), x, y, width: node.renderedWidth(), height: node.renderedHeight(), label, mentions },
          font: font * pixels * (node.hasClass('strong') ? 1.08 : 1),
          tier: node.hasClass('strong') || node.hasClass('chosen') ? 2 : node.hasClass('dim') ? 0 : 1,
        }),
      );
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
