// What a page cannot do from the server: move the keyboard focus after a step, close
// the navigation after a link where it lies over the page, let a link wait for what was just
// written, come back to where one was reading, take a double click for one, give the place to drop
// a file a role that fits its name, let keys scroll a wide table, bring them into what opens below
// a button, name groups of fields, read out what changed, tie a message to its field, ask for a
// phone's keys for numbers, give the days of a week their whole names, take the role of a list
// from the navigation's groups, call the menu one, say which language the page speaks and where its
// lines begin, and put words that Streamlit has in English into it.
// What would end each: docs/upstream.md. It follows line.js in one script.

const SETTLED_AFTER_MS = 600;
const CHARTS_DRAWN_AFTER_MS = 5_000;
const JUST_WRITTEN_MS = 500;
const WRITTEN_IS_SENT_MS = 100;
// Streamlit names it and calls it presentation at once, which assistive technology cannot follow.
const NAMED_WITHOUT_ROLE = "[data-testid=stFileUploaderDropzone][role=presentation]";
// The groups of the navigation stand between a list and its items, which no list may hold.
const GROUPED = "[data-testid=stSidebarNavItems]:has(> div)";
const ungroup = (list) => [list, ...list.querySelectorAll("li")].forEach((one) => (one.role = "none"));
// Several fields that one question asks for are a group of its name.
const ASKED = "[class*=st-key-asked-]:not([role])";
function nameGroup(fields) {
  const question = fields.querySelector("[data-testid=stMarkdownContainer]")?.textContent;
  if (!question) return;
  fields.setAttribute("role", "group");
  fields.setAttribute("aria-label", question);
}
// What tells how a choice changed the page is read out by itself.
const ANNOUNCED = "[class*=st-key-announced-]:not([role])";
const readOut = (part) => part.setAttribute("role", "status");
// A message stands in a part of its field's name, or of the name of the question for several.
const NAME = /st-key-message-(\S+)/;
const fieldsOf = (name) =>
  document.querySelectorAll(
    `.st-key-answer-${name} :is([role=radiogroup], input:not([type=radio])), .st-key-asked-${name} input`,
  );
function tieMessages() {
  for (const field of document.querySelectorAll("[aria-invalid][aria-describedby^=message-]")) {
    if (document.getElementById(field.getAttribute("aria-describedby"))) continue;
    ["aria-invalid", "aria-describedby"].forEach((name) => field.removeAttribute(name));
  }
  for (const message of document.querySelectorAll("[class*=st-key-message-]")) {
    const name = message.className.match(NAME)[1];
    message.id = `message-${name}`;
    for (const field of fieldsOf(name)) {
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", message.id);
    }
  }
}
// A table that is wider than the page is scrolled sideways, by keys too. One of a fixed height
// takes the focus by itself.
function letKeysScroll(table) {
  const frame = table.parentElement;
  const isWider = frame.scrollWidth > frame.clientWidth;
  if (isWider && frame.tabIndex < 0) Object.assign(frame, { tabIndex: 0, role: "group", ariaLabel: table.ariaLabel });
  else if (!isWider && frame.role === "group") ["tabindex", "role", "aria-label"].forEach((name) => frame.removeAttribute(name));
}
const tableSizes = new ResizeObserver((changed) => changed.forEach(({ target }) => letKeysScroll(target)));
// What opens below a button hangs at the end of the page, many stops away from it. Some of it comes
// from the server first.
const OPENED = "[data-testid=stPopoverBody]:not([data-entered]):has(button, input, a)";
function enter(opened) {
  opened.dataset.entered = "";
  opened.tabIndex = -1;
  opened.focus({ preventScroll: true });
}
// Height and weight are written as text, and still want a phone's keys for numbers.
const WRITTEN = ["height", "weight"].map((name) => `[class*=st-key-answer-${name}_] input:not([inputmode])`);
// Seven days stand in one row only by their first letters.
const WEEK = "[class*=st-key-answer-plan-days]";
let weekdays = [];
const nameDay = (day, number) => (day.ariaLabel = weekdays[number] ?? null);
const nameWeek = (week) => week.querySelectorAll("[role=toolbar] button").forEach(nameDay);
// Streamlit has English words of its own, which are put into the language of the page.
const OWN_WORDS = "[data-testid=stSkipToContent], [data-testid=stFileUploaderDropzone]";
let names = {};
const inLanguage = (words) =>
  names[words] ??
  words.replace(/^Help for(?= )/, names["Help for"]).replace(/\bper file\b/, names["per file"]);
function translate(part, where) {
  const said = inLanguage(part[where]);
  if (said !== part[where]) part[where] = said;
}
function translateOwnWords() {
  if (!Object.keys(names).length) return;
  document.querySelectorAll("[aria-label]").forEach((named) => translate(named, "ariaLabel"));
  document.querySelectorAll("img[alt]").forEach((image) => translate(image, "alt"));
  for (const part of document.querySelectorAll(OWN_WORDS)) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) translate(texts.currentNode, "data");
  }
}
// On a phone the button of the menu is called "Expand sidebar", and shows two arrows.
let menuWords = {};
const MENU = {
  "[data-testid=stExpandSidebarButton], [data-testid=stSidebar]": "menu",
  "[data-testid=stSidebarCollapseButton] button": "close",
};
function nameMenu() {
  for (const [selector, word] of Object.entries(MENU)) {
    if (!menuWords[word]) return;
    document.querySelectorAll(selector).forEach((part) => (part.ariaLabel = menuWords[word]));
  }
}
function nameWhatIsDrawn() {
  translateOwnWords();
  document.querySelectorAll(WRITTEN.join()).forEach((field) => (field.inputMode = "decimal"));
  document.querySelectorAll(NAMED_WITHOUT_ROLE).forEach((zone) => zone.setAttribute("role", "group"));
  document.querySelectorAll(ASKED).forEach(nameGroup);
  document.querySelectorAll(ANNOUNCED).forEach(readOut);
  tieMessages();
  document.querySelectorAll("[data-testid=stTable] table").forEach((table) => tableSizes.observe(table));
  document.querySelectorAll(OPENED).forEach(enter);
  document.querySelectorAll(WEEK).forEach(nameWeek);
  document.querySelectorAll(GROUPED).forEach(ungroup);
  nameMenu();
}
nameWhatIsDrawn();
new MutationObserver(nameWhatIsDrawn).observe(document.body, { childList: true, subtree: true });
let lastTurn = 0;
let lastActed = 0;

for (const act of ["pointerdown", "keydown", "wheel"]) {
  document.addEventListener(act, () => (lastActed = performance.now()), { capture: true, passive: true });
}

// The page scrolls in an element of its own, so the browser does not know where somebody was who
// comes back to it.
const page = () => document.querySelector("[data-testid=stMain]");
const readAt = new Map();
let comingBack = null;
document.addEventListener("scroll", ({ target }) => {
  if (comingBack === null && target === page()) readAt.set(location.href, target.scrollTop);
}, { capture: true, passive: true });
window.addEventListener("popstate", () => {
  comingBack = readAt.get(location.href) ?? 0;
  scrollUntilSettled(performance.now());
});
// What was left stays on the screen until a busy server draws the page that one comes back to.
let arrivedAt = 0;
function scrollUntilSettled(since) {
  const main = page();
  const isHighEnough = main && main.scrollHeight - main.clientHeight >= comingBack;
  const isDrawn = arrivedAt > since && isHighEnough && !isRunning();
  const settles = Math.max(since, arrivedAt) + (isDrawn ? SETTLED_AFTER_MS : CHARTS_DRAWN_AFTER_MS);
  if (lastActed > since || performance.now() > settles) {
    comingBack = null;
    return;
  }
  main?.scrollTo(0, comingBack);
  setTimeout(() => scrollUntilSettled(since), 40);
}

function startAtTheTop() {
  if (comingBack === null) page()?.scrollTo(0, 0);
}

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
    if (!element.matches("h1")) element.scrollIntoView({ block: "center" });
    else startAtTheTop();
  }
  // A busy server redraws later.
  const end = isRunning() ? performance.now() + SETTLED_AFTER_MS : until;
  if (performance.now() > end) return;
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
    focusUntilSettled("h1", performance.now());
  }
  // A busy server redraws later.
  const end = isRunning() ? performance.now() + SETTLED_AFTER_MS : until;
  if (performance.now() < end) setTimeout(() => uncoverPage(since, end), 100);
}

const opensTab = (event) => event.button || event.metaKey || event.ctrlKey || event.shiftKey;

document.addEventListener("click", (event) => {
  if (opensTab(event) || !event.target.closest?.("[data-testid=stSidebarNavLink]")) return;
  const since = performance.now();
  setTimeout(() => uncoverPage(since));
});

// A tap on a link takes the focus out of a field in the same moment. Streamlit would send what was
// written there only after it has asked for the other page, and with it ask for this page again.
let leftField = 0;
document.addEventListener("focusout", (event) => {
  if (event.target.matches?.("input, textarea")) leftField = performance.now();
});
document.addEventListener(
  "click",
  (event) => {
    const link = event.target.closest?.("a[href]");
    const hasJustWritten = performance.now() - leftField < JUST_WRITTEN_MS;
    if (!link || !hasJustWritten || !event.isTrusted || opensTab(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setTimeout(() => link.click(), WRITTEN_IS_SENT_MS);
  },
  { capture: true },
);

// The second of two quick presses lands on the next step's button, and would skip that step unseen.
const TWICE_MS = 600;
const TWICE_PX = 40;
let pressed = { at: -TWICE_MS };
document.addEventListener(
  "click",
  (event) => {
    // A press of a key has no place, and the focus moves on with the step.
    const name = event.target.closest?.("[data-testid=stButton] button")?.textContent;
    if (!event.detail || name === undefined) return;
    const { timeStamp: at, clientX: x, clientY: y } = event;
    const isNear = Math.hypot(x - pressed.x, y - pressed.y) < TWICE_PX;
    const isSame = name === pressed.name && isNear && at - pressed.at < TWICE_MS;
    if (event.detail === 1 && !isSame) {
      pressed = { at, x, y, name };
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  { capture: true },
);

// Runs each time that the page is drawn: only what it notes may differ between pages.
export default function ({ data: [data], setTriggerValue }) {
  lineWords = data.down;
  Object.assign(document.documentElement, { lang: data.language, dir: data.direction });
  ({ weekdays, names } = data);
  menuWords = data;
  nameWhatIsDrawn();
  drawAnew = () => setTriggerValue("back", true);
  if (data.turn > lastTurn) {
    lastTurn = data.turn;
    arrivedAt = performance.now();
    // The heading of the page that was left may have the focus and become this page's.
    if (data.target === "h1") startAtTheTop();
    focusUntilSettled(data.target, arrivedAt);
  }
}
