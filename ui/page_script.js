// Two things that a page cannot do from the server: move the keyboard focus after a step, and
// take answers along when a person leaves through a link before pressing a button.

const SETTLED_AFTER_MS = 600;
let lastTurn = 0;

function focusUntilSettled(selector, until) {
  const element = document.querySelector(selector);
  if (element && document.activeElement !== element) {
    if (element.matches("h1")) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (element.matches("h1")) element.closest("section, main")?.scrollTo(0, 0);
    else element.scrollIntoView({ block: "center" });
  }
  if (Date.now() < until) setTimeout(() => focusUntilSettled(selector, until), 40);
}

export default function ({ data, setTriggerValue }) {
  if (data.turn > lastTurn) {
    lastTurn = data.turn;
    focusUntilSettled(data.target, Date.now() + SETTLED_AFTER_MS);
  }

  function leaveThroughServer(event) {
    const link = event.target.closest?.("a[href]");
    const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plainClick || link.origin !== location.origin || link.target === "_blank") return;
    const name = link.pathname.split("/").pop();
    if (!data.pages.includes(name)) return;
    event.preventDefault();
    event.stopPropagation();
    setTriggerValue("leave", { page: name });
  }

  document.addEventListener("click", leaveThroughServer, true);
  return () => document.removeEventListener("click", leaveThroughServer, true);
}
