type Ending = (() => void) | void;

/**
 * Defines an element of the pages. Private fields would be written out at length for Safari 15, so what an element
 * knows stands in a closure.
 * @param connected begins its work, each time that it enters the document, and gives what ends that work, if anything
 */
export function defineElement(name: string, connected: (element: HTMLElement) => Ending): void {
  customElements.define(
    name,
    class extends HTMLElement {
      declare ending?: Ending;
      connectedCallback() {
        this.ending = connected(this);
      }
      disconnectedCallback() {
        this.ending?.();
      }
    },
  );
}

/** Does something now and every few seconds, so that a tab that comes into view is soon right. Gives what ends that. */
export function keepDoing(update: () => void): () => void {
  update();
  const timer = setInterval(update, 4000);
  return () => clearInterval(timer);
}
