// Measures taken inside the page: what only a color, a movement or a mouse would tell.

/** With colors that the system forces: controls without an edge, a focus that does not show, icons and codes that went. */
export function findUnseen(): readonly string[] {
  const found: string[] = [];
  const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
  const backgroundOf = (element: Element): string => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') {
        return backgroundColor;
      }
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const had = document.activeElement;
  for (const control of scope.querySelectorAll<HTMLElement>('a[href], button, input, select')) {
    if (!control.checkVisibility({ visibilityProperty: true })) continue;
    const name = (control.textContent || control.className).trim();
    const style = getComputedStyle(control);
    const hasEdge =
      style.borderBlockStartStyle !== 'none' &&
      Number.parseFloat(style.borderBlockStartWidth) >= 1 &&
      style.borderBlockStartColor !== backgroundOf(control.parentElement ?? control);
    const isLine = [control, ...control.querySelectorAll('*')].some((one) =>
      getComputedStyle(one).textDecorationLine.includes('underline'),
    );
    const isNative = control instanceof HTMLInputElement && control.type === 'checkbox';
    if (!hasEdge && !isLine && !isNative) found.push(`no edge: ${name}`);
    control.focus();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(control);
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    if (!isRinged || outlineColor === backgroundOf(control.parentElement ?? control)) {
      found.push(`no ring: ${name}`);
    }
  }
  if (had instanceof HTMLElement) had.focus();
  for (const picture of scope.querySelectorAll('svg')) {
    if (!picture.checkVisibility({ visibilityProperty: true })) continue;
    const drawn = [...picture.querySelectorAll('path, rect, circle')].some((shape) => {
      const { stroke, fill } = getComputedStyle(shape);
      const ground = backgroundOf(picture);
      return [stroke, fill].some((color) => color !== 'none' && color !== ground);
    });
    if (!drawn) found.push(`a picture that can't be seen: ${picture.outerHTML.slice(0, 80)}`);
  }
  return found;
}

/** Longer than a hundredth of a second, for whoever wants no motion. */
export function findMotion(): readonly string[] {
  const most = 0.01;
  const running = document.getAnimations().flatMap(({ effect }) => {
    const { duration = 0, iterations = 1 } = effect?.getComputedTiming() ?? {};
    const isLong = typeof duration === 'number' && duration > most * 1000;
    return isLong ? [`moves for ${duration} ms, ${iterations} times`] : [];
  });
  const planned = [...document.querySelectorAll('#root *')].filter((element) => {
    const { transitionDuration } = getComputedStyle(element);
    return transitionDuration.split(',').some((time) => Number.parseFloat(time) > most);
  });
  return [...running, ...planned.map(({ className }) => `would move: ${className}`)];
}

/** What would say nothing to somebody who sees no color: links like their text, errors and tones without words. */
export function findColorAlone(): readonly string[] {
  const found: string[] = [];
  for (const link of document.querySelectorAll<HTMLElement>('#root a[href]')) {
    const isInText = getComputedStyle(link).display === 'inline';
    const { textDecorationLine } = getComputedStyle(link);
    if (isInText && !textDecorationLine.includes('underline')) {
      found.push(`a link like its text: ${link.textContent}`);
    }
  }
  for (const field of document.querySelectorAll<HTMLElement>('[aria-invalid="true"]')) {
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    if (words.trim() === '') found.push(`wrong, and nothing says so: ${field.id}`);
  }
  const tones = ['danger', 'caution', 'success', 'accent'].map((name) => `--color-${name}`);
  const probe = document.querySelector('#root')?.appendChild(document.createElement('i'));
  const toned = new Set(
    [...tones, ...tones.map((name) => `${name}-surface`)].map((name) => {
      probe?.style.setProperty('color', `var(${name})`);
      return probe ? getComputedStyle(probe).color : '';
    }),
  );
  probe?.remove();
  for (const element of document.querySelectorAll<HTMLElement>('#root *')) {
    const { backgroundColor, borderInlineStartColor, borderInlineStartWidth } =
      getComputedStyle(element);
    const isBordered = borderInlineStartWidth !== '0px' && toned.has(borderInlineStartColor);
    if (!isBordered && !toned.has(backgroundColor)) continue;
    const isPicture = element.closest('[aria-hidden="true"]') !== null;
    const isField = element.matches('input, select');
    const says = (element.textContent ?? '').trim() !== '' || element.querySelector('svg') !== null;
    if (!says && !isPicture && !isField) found.push(`a color without words: ${element.className}`);
  }
  return found;
}

/** Rules for hovering that do more than change a color, and words that only a mouse brings up. */
export function findHover(): readonly string[] {
  const harmless =
    /^(color|background(-\w+)*|border(-\w+)*|text-decoration(-\w+)*|outline(-\w+)*)$/;
  const found: string[] = [];
  const read = (rules: CSSRuleList, isInside: boolean): void => {
    for (const rule of rules) {
      const isHover =
        isInside || (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'));
      if (isHover && rule instanceof CSSStyleRule) {
        for (const property of rule.style) {
          if (!harmless.test(property)) found.push(`hovering changes ${property}`);
        }
      }
      if ('cssRules' in rule) read(rule.cssRules as CSSRuleList, isHover);
    }
  };
  for (const sheet of document.styleSheets) read(sheet.cssRules, false);
  for (const element of document.querySelectorAll('#root [title]')) {
    found.push(`a word that only hovering shows: ${element.getAttribute('title')}`);
  }
  return found;
}
