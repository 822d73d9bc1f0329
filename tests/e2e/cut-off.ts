/** Run in a page: what a reader cannot see all of: controls beyond the window, text beyond a box that hides it, a page wider than its window. */
export const cutOff = () => {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 20)}”`;
  const styleOf = (element: Element) => getComputedStyle(element);
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const scrolls = (element: Element | null): boolean =>
    element !== null && (/auto|scroll/u.test(styleOf(element).overflowX) || scrolls(element.parentElement));
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const control of document.querySelectorAll('button, a, input:not([type=radio]), select, summary, h1, h2, h3')) {
    const { left, right } = control.getBoundingClientRect();
    if (seen(control) && (left < -1 || right > innerWidth + 1) && !scrolls(control.parentElement))
      found.push(`beyond the window: ${name(control)}`);
  }
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, textOverflow, webkitLineClamp } = styleOf(element);
    if (!/hidden|clip/u.test(overflowX) || textOverflow === 'ellipsis' || !/^(?:|none)$/u.test(webkitLineClamp))
      continue;
    const text = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
    // A line of a concordance is cut at both ends: that is what it is.
    if (
      text &&
      !element.closest('[data-testid=line]') &&
      seen(element) &&
      element.scrollWidth > element.clientWidth + 1
    )
      found.push(`cut off: ${name(element)}`);
  }
  return found;
};
