import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Navigator } from '../../../../lib/ui/address/navigator.svelte';
import { MemoryPlace } from '../place';

function navigatorAt(hash = '') {
  const place = new MemoryPlace(hash);
  const navigator = new Navigator(place);
  return { place, navigator, stop: navigator.follow() };
}

describe('Navigator', () => {
  it('begins where the address says', () => {
    expect(navigatorAt('#tab=list&entity=a').navigator.view).toMatchObject({ tab: 'list', entity: 'a' });
  });

  it('makes a step of the history for each going, none for a refinement', () => {
    const { place, navigator } = navigatorAt();
    navigator.go({ entity: 'a' });
    navigator.refine({ min: 7 });
    navigator.go({ tab: 'read' });
    expect(place.hashes).toEqual(['', '#entity=a&min=7', '#tab=read&entity=a&min=7']);
  });

  it('makes no step to where it is', () => {
    const { place, navigator } = navigatorAt('#entity=a');
    navigator.go({ entity: 'a' });
    expect(place.hashes).toHaveLength(1);
  });

  it('makes one step of a slider until it rests', () => {
    const { place, navigator } = navigatorAt();
    for (const min of [1, 2, 3]) navigator.tune('min', { min });
    navigator.settle();
    for (const min of [4, 5]) navigator.tune('min', { min });
    navigator.tune('count', { count: 2 });
    expect(place.hashes).toEqual(['', '#min=3', '#min=5', '#min=5&count=2']);
  });

  it('keeps the step before a slider that begins where it stands', () => {
    const { place, navigator } = navigatorAt();
    navigator.go({ min: 1 });
    navigator.tune('min', { min: 1 });
    navigator.tune('min', { min: 2 });
    expect(place.hashes).toEqual(['', '#min=1', '#min=2']);
  });

  it('follows back until told to stop', () => {
    const { place, navigator, stop } = navigatorAt('#entity=a');
    navigator.go({ entity: 'b' });
    navigator.go({ entity: 'c' });
    place.move(-1);
    expect(navigator.view.entity).toBe('b');
    stop();
    place.move(-1);
    expect(navigator.view.entity).toBe('b');
  });

  it('gives links that change a part of the view', () => {
    const { navigator } = navigatorAt('#tab=list&entity=a');
    expect(navigator.href({ entity: 'b' })).toBe('#tab=list&entity=b');
    expect(navigator.view.entity).toBe('a');
  });

  it('drops what makes no sense together', () => {
    const { navigator } = navigatorAt('#entity=a&also=b');
    navigator.go({ other: 'c' });
    expect(navigator.view).toMatchObject({ entity: 'a', other: 'c', also: [] });
    navigator.go({ entity: null });
    expect(navigator.view).toMatchObject({ entity: null, other: null });
  });

  it('tells what of an address it did not understand', () => {
    const { place, navigator } = navigatorAt('#tab=globe&entity=a');
    expect(navigator.ignored).toEqual(['tab']);
    place.follow('#entity=b');
    expect(navigator.ignored).toEqual([]);
  });
});

describe('scrolling', () => {
  it('is remembered with each step, and told when back or forward leads there', () => {
    const { navigator } = navigatorAt('#article=a');
    navigator.remember(300);
    navigator.go({ article: 'b' });
    expect(navigator.scrolled).toBeNull();
    navigator.remember(70);
    navigator.undo();
    expect(navigator.scrolled).toBe(300);
    navigator.settleScroll();
    expect(navigator.scrolled).toBeNull();
    navigator.redo();
    expect(navigator.scrolled).toBe(70);
    navigator.go({ article: 'c' });
    expect(navigator.scrolled).toBeNull();
  });
});

describe('undo and redo', () => {
  it('are the way back and forward of the history', () => {
    const { navigator } = navigatorAt();
    navigator.go({ entity: 'a' });
    navigator.go({ hidden: ['place'] });
    navigator.undo();
    expect([navigator.view.hidden, navigator.view.entity]).toEqual([[], 'a']);
    expect([navigator.canUndo, navigator.canRedo]).toEqual([true, true]);
    navigator.redo();
    expect(navigator.view.hidden).toEqual(['place']);
    expect(navigator.canRedo).toBe(false);
  });

  it('never leave the page', () => {
    const { place, navigator } = navigatorAt('#entity=a');
    navigator.undo();
    navigator.redo();
    expect([place.at, navigator.canUndo, navigator.canRedo]).toEqual([0, false, false]);
  });

  it('take a link that was followed as a step', () => {
    const { place, navigator } = navigatorAt('#entity=a');
    place.follow('#entity=b');
    place.follow('#entity=c');
    navigator.undo();
    expect(navigator.view.entity).toBe('b');
    expect(navigator.canRedo).toBe(true);
    place.follow('#entity=d');
    expect(navigator.canRedo).toBe(false);
    navigator.undo();
    navigator.undo();
    expect([navigator.view.entity, navigator.canUndo]).toEqual(['a', false]);
  });

  it('can go on after a reload in the middle of the history', () => {
    const { place, navigator, stop } = navigatorAt();
    navigator.go({ entity: 'a' });
    navigator.go({ entity: 'b' });
    navigator.undo();
    stop();
    const reloaded = new Navigator(place);
    reloaded.follow();
    expect(reloaded.canUndo).toBe(true);
    place.move(1);
    expect(reloaded.view.entity).toBe('b');
  });

  it('agree with a list of all views, whatever is done', () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant('go' as const), entity: fc.constantFrom('a', 'b', 'c') }),
      fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }),
    );
    fc.assert(
      fc.property(fc.array(act), (acts) => {
        const { navigator } = navigatorAt();
        let [views, at] = [[null as string | null], 0];
        for (const one of acts) {
          if (one.do === 'go') {
            if (views[at] !== one.entity) views = [...views.slice(0, ++at), one.entity];
            navigator.go({ entity: one.entity });
          } else if (one.do === 'undo') {
            at = Math.max(0, at - 1);
            navigator.undo();
          } else {
            at = Math.min(views.length - 1, at + 1);
            navigator.redo();
          }
          expect([navigator.view.entity, navigator.canUndo, navigator.canRedo]).toEqual([
            views[at],
            at > 0,
            at < views.length - 1,
          ]);
        }
      }),
    );
  });
});
