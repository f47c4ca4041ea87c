// What has the focus, as somebody in the same tree sees it: in a shadow tree the document knows only its host.

export function focusedNear(element: Element): Element | null {
  return (element.getRootNode() as Document | ShadowRoot).activeElement;
}
