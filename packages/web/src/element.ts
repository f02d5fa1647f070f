/** What an element of the page may be given: attributes by name, `text` for its words, `on` for what it does. */
export interface Parts {
  readonly text?: string
  readonly on?: Readonly<Record<string, (event: Event) => void>>
  readonly [attribute: string]: unknown
}

/** Makes an element. Words always go in as text, so that a letter can never become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  parts: Parts = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(parts)) {
    if (value === undefined || value === false || value === null) continue
    if (key === 'text') made.textContent = String(value)
    else if (key === 'on') listen(made, parts.on!)
    else made.setAttribute(key, value === true ? '' : String(value))
  }
  made.append(...children)
  return made
}

function listen(to: HTMLElement, handlers: NonNullable<Parts['on']>): void {
  for (const [event, handler] of Object.entries(handlers)) to.addEventListener(event, handler)
}

/** An element of the page's own skeleton; a missing one is a fault of ours. */
export function find<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`index.html lacks #${id}`)
  return found as E
}

/** Sets the children of a parent in order and touches only those that move, so that focus stays where it is. */
export function arrange(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  const kept = new Set<Element>(wanted)
  const gone = Array.from(parent.children).filter((child) => !kept.has(child))
  for (const child of gone) child.remove()
  wanted.forEach((child, at) => {
    if (parent.children[at] !== child) parent.insertBefore(child, parent.children[at] ?? null)
  })
}

/** Sets an attribute only where it is another: a browser looks at styles again, even for the same value. */
export function put(to: Element, name: string, value: string): void {
  if (to.getAttribute(name) !== value) to.setAttribute(name, value)
}

/** Writes words only where they are others, so that screen readers are not told the same thing twice. */
export function say(to: Element, words: string): void {
  if (to.textContent !== words) to.textContent = words
}
