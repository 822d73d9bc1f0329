import { describe, expect, it } from 'vitest';
import { Navigator, type Place } from '../../../../lib/ui/address/navigator.svelte';

/** A history in memory. */
function memoryPlace(hash = ''): Place & { readonly steps: string[]; back(): void } {
  const steps = [hash];
  const listeners = new Set<() => void>();
  return {
    steps,
    hash: () => steps.at(-1)!,
    push: (next) => void steps.push(next),
    replace: (next) => void steps.splice(-1, 1, next),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    back() {
      steps.pop();
      listeners.forEach((listener) => listener());
    },
  };
}

describe('Navigator', () => {
  it('begins where the address says', () => {
    expect(new Navigator(memoryPlace('#tab=list&entity=a')).view).toMatchObject({ tab: 'list', entity: 'a' });
  });

  it('makes a step of the history for each going, none for a refinement', () => {
    const place = memoryPlace();
    const navigator = new Navigator(place);
    navigator.go({ entity: 'a' });
    navigator.refine({ min: 7 });
    navigator.go({ tab: 'read' });
    expect(place.steps).toEqual(['', '#entity=a&min=7', '#tab=read&entity=a&min=7']);
  });

  it('makes no step to where it is', () => {
    const place = memoryPlace('#entity=a');
    new Navigator(place).go({ entity: 'a' });
    expect(place.steps).toHaveLength(1);
  });

  it('follows back until told to stop', () => {
    const place = memoryPlace('#entity=a');
    const navigator = new Navigator(place);
    const stop = navigator.follow();
    navigator.go({ entity: 'b' });
    navigator.go({ entity: 'c' });
    place.back();
    expect(navigator.view.entity).toBe('b');
    stop();
    place.back();
    expect(navigator.view.entity).toBe('b');
  });

  it('gives links that change a part of the view', () => {
    const navigator = new Navigator(memoryPlace('#tab=list&entity=a'));
    expect(navigator.href({ entity: 'b' })).toBe('#tab=list&entity=b');
    expect(navigator.view.entity).toBe('a');
  });
});
