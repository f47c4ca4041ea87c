// How well words stand out from what is behind them, with the colors that a document has at this moment.

export type Contrast = {
  readonly what: string;
  /** 1 to 21; WCAG 2.2, 1.4.3 and 1.4.11. */
  readonly ratio: number;
  readonly needed: number;
};

const words = 4.5;
const edges = 3;

const pairs: readonly (readonly [front: string, behind: string, needed: number])[] = [
  ['text', 'surface', words],
  ['text', 'ground', words],
  ['text-quiet', 'surface', words],
  ['accent', 'surface', words],
  ['on-accent', 'accent', words],
  ['text', 'accent-surface', words],
  ['danger', 'surface', words],
  ['on-danger', 'danger', words],
  ['danger', 'danger-surface', words],
  ['caution', 'caution-surface', words],
  ['success', 'success-surface', words],
  ['line-strong', 'surface', edges],
  ['focus', 'surface', edges],
];

/** @param document whose root has the tokens of `src/ui/tokens.css` */
export function measureContrasts(document: Document): readonly Contrast[] {
  const probe = document.createElement('i');
  document.body.append(probe);
  const luminanceOf = (name: string) => {
    probe.style.color = `var(--color-${name})`;
    return luminance(toRgb(document, document.defaultView?.getComputedStyle(probe).color ?? ''));
  };
  const measured = pairs.map(([front, behind, needed]) => {
    const [one, other] = [luminanceOf(front), luminanceOf(behind)];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    return { what: `${front} on ${behind}`, ratio, needed };
  });
  probe.remove();
  return measured;
}

/** Whatever a browser calls a color: it paints one pixel with it. */
function toRgb(document: Document, color: string): readonly number[] {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const pen = canvas.getContext('2d');
  if (!pen) return [0, 0, 0];
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** WCAG 2.2, "relative luminance". */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
