// Two things that a page cannot do from the server: move the keyboard focus after a step, and
// hold back a person who leaves through a link or "back" until their answers have arrived.

const SETTLED_AFTER_MS = 600;
const LONGEST_WAIT_MS = 2000;
let lastTurn = 0;
let lastDelivery = 0;
let goOn = null;
let leaving = false;
let lastActed = 0;

for (const act of ["pointerdown", "keydown", "wheel"]) {
  document.addEventListener(act, () => (lastActed = Date.now()), { capture: true, passive: true });
}

// Redrawing takes the focus away again, so it is set until the page has settled, unless the
// person has gone on by then: their click or key must not be pulled from under them.
function focusUntilSettled(selector, since) {
  if (lastActed > since) return;
  const element = document.querySelector(selector);
  if (element && document.activeElement !== element) {
    // Headings and messages take the focus only from here.
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (element.matches("h1")) element.closest("section, main")?.scrollTo(0, 0);
    else element.scrollIntoView({ block: "center" });
  }
  if (Date.now() > since + SETTLED_AFTER_MS) return;
  setTimeout(() => focusUntilSettled(selector, since), 40);
}

function proceed() {
  const leave = goOn;
  goOn = null;
  leave?.();
}

export default function ({ data, setTriggerValue }) {
  if (data.turn > lastTurn) {
    lastTurn = data.turn;
    focusUntilSettled(data.target, Date.now());
  }
  if (data.delivery > lastDelivery) {
    lastDelivery = data.delivery;
    proceed();
  }

  function deliverFirst(event, leave) {
    event.preventDefault();
    event.stopPropagation();
    goOn = async () => {
      leaving = true;
      await leave();
      leaving = false;
    };
    // What is being typed counts once its field is left.
    document.activeElement?.blur();
    setTriggerValue("deliver", event.timeStamp);
    setTimeout(proceed, LONGEST_WAIT_MS);
  }

  function onClick(event) {
    const link = event.target.closest?.("a[href]");
    const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey);
    if (leaving || !link || !plain || link.origin !== location.origin || link.hash) return;
    if (link.target !== "_blank") deliverFirst(event, () => link.click());
  }

  function onHistory(event) {
    if (leaving || event.navigationType !== "traverse" || !event.cancelable) return;
    const left = () => navigation.traverseTo(event.destination.key).finished;
    deliverFirst(event, () => left().catch(() => null));
  }

  if (!data.hold) return undefined;
  document.addEventListener("click", onClick, true);
  window.navigation?.addEventListener("navigate", onHistory);
  return () => {
    document.removeEventListener("click", onClick, true);
    window.navigation?.removeEventListener("navigate", onHistory);
  };
}
