// Seven things that a page cannot do from the server: move the keyboard focus after a step, hold
// back a person who leaves through a link or "back" until their answers have arrived, close the
// navigation after a link where it lies over the page, leave out of the browser's own print what
// only a screen can use, give the place to drop a file a role that fits its name, name groups
// of fields, and ask for a phone's keys for numbers. Its style: docs/decisions/0022-a-style-for-print-and-one-page.md.

const SETTLED_AFTER_MS = 600;
const LONGEST_WAIT_MS = 2000;
// A chart that is drawn only to load what draws charts is not seen.
// On paper there is nothing to press, what belongs together stands on one sheet, and a dark page
// is printed dark on white.
// What is to be read in pain is as large as all text.
const STYLE = `.st-key-load_ahead { display: none !important; }
[class*=st-key-relief-] button p { font-size: 1rem; }
@media screen { .st-key-on_paper { display: none !important; } }
@media print {
  [data-testid=stButton], [data-testid=stDownloadButton], [data-testid=stPageLink],
  [data-testid=stElementToolbar], [data-testid=stFileUploader], .st-key-answer-order, [class*=st-key-answer-table],
  .st-key-take_along, .st-key-for_record_systems, .st-key-footer { display: none !important; }
  [data-testid=stLayoutWrapper]:not(:has([data-testid=stLayoutWrapper])), [data-testid=stAlert],
  [data-testid=stVegaLiteChart], [data-testid=stTable] { break-inside: avoid; }
  [data-testid=stElementContainer]:has([data-testid=stHeading]) { break-after: avoid; }
  html, body { background: #fff !important; color-scheme: light !important; }
  .stApp, .stApp * { background-color: transparent !important; color: #0d1b1a !important; }
  .stApp [data-testid=stCheckbox] label[data-selected] > div:first-of-type,
  .stApp [data-testid=stRadioOption][data-selected] > div > div:first-child,
  .stApp button[data-variant=pills][data-selected] {
    background-color: #0b6566 !important; print-color-adjust: exact; }
  .stApp button[data-variant=pills][data-selected] * { color: #fff !important; }
  .stApp svg text { fill: #0d1b1a !important; }
  .stApp svg .mark-rule line { stroke: #000 !important; }
}`;
document.head.append(Object.assign(document.createElement("style"), { textContent: STYLE }));
// Streamlit names it and calls it presentation at once, which assistive technology cannot follow.
const NAMED_WITHOUT_ROLE = "[data-testid=stFileUploaderDropzone][role=presentation]";
// Several fields that one question asks for are a group of its name.
const ASKED = "[class*=st-key-asked-]:not([role])";
function nameGroup(fields) {
  const question = fields.querySelector("[data-testid=stMarkdownContainer]")?.textContent;
  if (!question) return;
  fields.setAttribute("role", "group");
  fields.setAttribute("aria-label", question);
}
// Height and weight are written as text, and still want a phone's keys for numbers.
const WRITTEN = ["height", "weight"].map((name) => `[class*=st-key-answer-${name}_] input:not([inputmode])`);
new MutationObserver(() => {
  document.querySelectorAll(WRITTEN.join()).forEach((field) => (field.inputMode = "decimal"));
  document.querySelectorAll(NAMED_WITHOUT_ROLE).forEach((zone) => zone.setAttribute("role", "group"));
  document.querySelectorAll(ASKED).forEach(nameGroup);
}).observe(document.body, { childList: true, subtree: true });
let lastTurn = 0;
let lastDelivery = 0;
let goOn = null;
let leaving = false;
let lastActed = 0;
let hold = false;
let deliver = null;

for (const act of ["pointerdown", "keydown", "wheel"]) {
  document.addEventListener(act, () => (lastActed = Date.now()), { capture: true, passive: true });
}

const isRunning = () => document.querySelector("[data-test-script-state=running]") !== null;

// Redrawing takes the focus away again, so it is set until the page has settled, unless the
// person has gone on by then: their click or key must not be pulled from under them.
function focusUntilSettled(selector, since, until = since + SETTLED_AFTER_MS) {
  const element = document.querySelector(selector);
  const active = document.activeElement;
  const isAnswering = active !== element && active?.matches("input, textarea");
  if (lastActed > since || isAnswering) return;
  if (element && active !== element) {
    // Headings and messages take the focus only from here.
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (element.matches("h1")) element.closest("section, main")?.scrollTo(0, 0);
    else element.scrollIntoView({ block: "center" });
  }
  // A busy server redraws later.
  const end = isRunning() ? Date.now() + SETTLED_AFTER_MS : until;
  if (Date.now() > end) return;
  setTimeout(() => focusUntilSettled(selector, since, end), 40);
}

// Streamlit closes it itself where the browser says that it is a phone's, but not in a narrow
// window or at 400 %. While the page is redrawn one try may come too early, and a person who has
// gone on by then may have opened it again.
function uncoverPage(since, until = since + SETTLED_AFTER_MS) {
  if (lastActed > since) return;
  const [menu, page] = ["stSidebar", "stMain"].map((name) => document.querySelector(`[data-testid=${name}]`));
  const isOpen = menu?.dataset.collapsed === "false";
  if (isOpen && page && menu.offsetWidth > page.getBoundingClientRect().left) {
    menu.querySelector("[data-testid=stSidebarCollapseButton] button")?.click();
    focusUntilSettled("h1", Date.now());
  }
  // A busy server redraws later.
  const end = isRunning() ? Date.now() + SETTLED_AFTER_MS : until;
  if (Date.now() < end) setTimeout(() => uncoverPage(since, end), 100);
}

document.addEventListener("click", (event) => {
  const opensTab = event.button || event.metaKey || event.ctrlKey || event.shiftKey;
  if (opensTab || !event.target.closest?.("[data-testid=stSidebarNavLink]")) return;
  const since = Date.now();
  setTimeout(() => uncoverPage(since));
});

function proceed() {
  const leave = goOn;
  goOn = null;
  leave?.();
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
  deliver(event.timeStamp);
  setTimeout(proceed, LONGEST_WAIT_MS);
}

function onClick(event) {
  const link = event.target.closest?.("a[href]");
  const plain = !(event.button || event.metaKey || event.ctrlKey || event.shiftKey);
  if (leaving || !link || !plain || link.origin !== location.origin || link.hash) return;
  if (hold && link.target !== "_blank") deliverFirst(event, () => link.click());
}

function onHistory(event) {
  if (!hold || leaving || event.navigationType !== "traverse" || !event.cancelable) return;
  const left = () => navigation.traverseTo(event.destination.key).finished;
  deliverFirst(event, () => left().catch(() => null));
}

document.addEventListener("click", onClick, true);
window.navigation?.addEventListener("navigate", onHistory);

// Runs each time that the page is drawn: only what it notes may differ between pages.
export default function ({ data, setTriggerValue }) {
  hold = data.hold;
  deliver = (when) => setTriggerValue("deliver", when);
  if (data.turn > lastTurn) {
    lastTurn = data.turn;
    focusUntilSettled(data.target, Date.now());
  }
  if (data.delivery > lastDelivery) {
    lastDelivery = data.delivery;
    proceed();
  }
}
