// What is said of an element beside its name: the texts that it refers to.

export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
  const texts = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');
  return texts.filter((text) => text !== '').join(' ');
}
