// Hands the page's style to the tree it is drawn in: one sheet for each document, shared by all that show the page.
// A sheet made by script needs no leave of a Content-Security-Policy, and no element in the host's head.
import style from 'virtual:latchkey-style';

const sheets = new WeakMap<Document, CSSStyleSheet>();

/** @param place an element of the page, in whichever tree it stands: the host's document, or a shadow tree */
export function adoptStyle(place: Element): void {
  const tree = place.getRootNode();
  if (!('adoptedStyleSheets' in tree)) return;
  const root = tree as Document | ShadowRoot;
  const sheet = sheetFor(place.ownerDocument);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
}

/** A sheet belongs to the document that it was made in, which in a frame is not ours. */
function sheetFor(owner: Document): CSSStyleSheet | null {
  const known = sheets.get(owner);
  const view = owner.defaultView;
  if (known || !view) return known ?? null;
  nameLength(view.CSS);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  sheets.set(owner, sheet);
  void addLateStyle(owner, sheet);
  return sheet;
}

/** What dialogs look like: on its way as soon as there is a list to come, and there before anybody opens one. */
async function addLateStyle(owner: Document, sheet: CSSStyleSheet): Promise<void> {
  try {
    const { default: late } = await import('virtual:latchkey-style/late');
    sheet.replaceSync(style + late);
  } catch {
    // Whoever shows the page next asks again.
    sheets.delete(owner);
  }
}

/** A length that is worked out where it is set (src/embed/embedded.css), and not anew in each smaller text. */
function nameLength(css: typeof CSS): void {
  try {
    css.registerProperty({
      name: '--latchkey-rem',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // Another copy of us was here before.
  }
}
