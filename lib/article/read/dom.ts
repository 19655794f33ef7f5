// The document through the methods of its own prototypes: a page can lay its named elements over those of a form or of the
// document (`<input name="firstChild">`), and then `form.firstChild` is whatever the page wants it to be.

/** What is read of a document, safe from what the page lays over it. */
export interface Dom {
  body(document: Document): Element | null;
  /** All elements of one tag, in document order. */
  byTag(document: Document, tag: string): Iterable<Element>;
  root(document: Document): Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  kind(node: Node): number;
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  /** The names of the attributes that the element has: one call in place of one for each name that it might have. */
  attributes(element: Element): readonly string[];
  shadow(element: Element): ShadowRoot | null;
  /** The elements of one tag in an element. */
  within(element: Element, tag: string): Iterable<Element>;
  text(node: Node): string;
}

/** The getters and methods that the document's nodes have by their kind. */
export function domOf(document: Document): Dom {
  const ofDocument = native(document);
  const root = (ofDocument('documentElement') as (this: Document) => Element | null).call(document);
  const ofElement = root ? native(root) : ofDocument;
  const get =
    <Of extends Node, Value>(from: typeof ofDocument, name: string) =>
    (node: Of): Value =>
      (from(name) as (this: Of) => Value).call(node);
  const byTag = ofDocument('getElementsByTagName') as (this: Node, tag: string) => ArrayLike<Element>;
  const getAttribute = ofElement('getAttribute') as (this: Element, name: string) => string | null;
  const getAttributeNames = ofElement('getAttributeNames') as (this: Element) => string[];
  return {
    body: get(ofDocument, 'body'),
    byTag: (of, tag) => Array.from(byTag.call(of, tag)),
    root: () => root,
    firstChild: get(ofElement, 'firstChild'),
    nextSibling: get(ofElement, 'nextSibling'),
    kind: get(ofElement, 'nodeType'),
    tag: get(ofElement, 'localName'),
    attributes: (element) => getAttributeNames.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    within: (element, tag) => Array.from((ofElement('getElementsByTagName') as typeof byTag).call(element, tag)),
    shadow: get(ofElement, 'shadowRoot'),
    text: get(ofElement, 'textContent'),
  };
}

/** What a node's own getter of that name says; undefined where nodes of its kind have none. */
export function own<Value>(node: Node, name: string): Value | undefined {
  return (native(node)(name) as (this: Node) => Value | undefined).call(node);
}

/** Finds a getter or a method by its name on the prototypes of `object`, never on the object itself. */
export function native(object: object): (name: string) => unknown {
  return (name) => {
    for (let from: unknown = Object.getPrototypeOf(object); from; from = Object.getPrototypeOf(from)) {
      const found = Object.getOwnPropertyDescriptor(from, name);
      if (found) return found.get ?? found.value;
    }
    return () => undefined;
  };
}
