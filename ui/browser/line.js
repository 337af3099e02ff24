// While the line to the server is down the page says so, and what is pressed meanwhile waits.
// Streamlit greys its fields out without a word, and a press on one leads nowhere; a press that was
// on its way when the line broke is lost. What would end it: docs/upstream.md.

const A_SHORT_BREAK_MS = 700;
const LOOK_MS = 150;
const SETTLES_WITHIN_MS = 5_000;
const WAITS_MOST_MS = 600_000;
const CAN_BE_PRESSED = [
  "[data-testid=stButton] button",
  "[data-testid=stRadioOption]",
  "[data-testid=stCheckbox] label",
  "[data-testid=stButtonGroup] button",
].join();
const stateOf = (what) => document.querySelector(`[data-test-${what}-state]`)?.getAttribute(`data-test-${what}-state`);
const isRunning = () => stateOf("script") === "running";
// A server on the person's own machine needs no network.
const needsNetwork = !["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
const hasNetwork = () => navigator.onLine || !needsNetwork;
const isConnected = () => hasNetwork() && stateOf("connection") === "CONNECTED";
// Where a person is: a press that was carried out leads on, and is not to be done a second time.
const whereNow = () => `${document.title} ${document.querySelector("h1")?.textContent}`;

const lineNotice = document.body.appendChild(document.createElement("div"));
lineNotice.className = "backwise-line";
lineNotice.setAttribute("role", "status");
let lineWords = "";
let drawAnew = () => {};
let downSince = null;
let waiting = [];
let underWay = null;
let runsBegun = 0;

function describe(target) {
  const pressed = target.closest?.(CAN_BE_PRESSED);
  const key = [...(pressed?.closest("[class*=st-key-]")?.classList ?? [])].find((one) => one.startsWith("st-key-"));
  return key && { key, text: pressed.textContent, where: whereNow(), at: performance.now() };
}

function find({ key, text, where }) {
  if (where !== whereNow()) return undefined;
  const all = document.querySelectorAll(`.${CSS.escape(key)} :is(${CAN_BE_PRESSED})`);
  return [...all].find((one) => one.textContent === text);
}

// A greyed-out button gets no click, but the finger that comes down on it is seen.
document.addEventListener("pointerdown", ({ target }) => {
  const press = isConnected() ? undefined : describe(target);
  if (press) waiting.push(press);
}, { capture: true });
document.addEventListener("click", ({ target }) => {
  const press = isConnected() ? describe(target) : undefined;
  if (press && target.closest("button")) underWay = press;
}, { capture: true });

const pause = () => new Promise((done) => setTimeout(done, LOOK_MS));

// A run is over once it has begun. The page may keep saying that it runs though all is drawn.
async function drawnSince(runs) {
  const until = performance.now() + SETTLES_WITHIN_MS;
  const isDrawn = () => runs < runsBegun && !isRunning();
  while (!isConnected() || (!isDrawn() && performance.now() < until)) await pause();
  await pause();
}

async function pressWhatWaited() {
  const presses = waiting;
  waiting = [];
  let runs = runsBegun;
  // What the server sent last may be lost: the page is drawn anew.
  drawAnew();
  for (const press of presses) {
    await drawnSince(runs);
    runs = runsBegun;
    const found = performance.now() - press.at < WAITS_MOST_MS && find(press);
    if (found) found.click();
  }
}

function lookAtLine() {
  if (isConnected()) {
    if (downSince !== null) pressWhatWaited();
    downSince = null;
  } else if (downSince === null) {
    downSince = performance.now();
    if (underWay) waiting.push(underWay);
    underWay = null;
  }
  const isLong = downSince !== null && performance.now() - downSince > A_SHORT_BREAK_MS;
  const words = isLong ? lineWords : "";
  if (lineNotice.textContent !== words) lineNotice.textContent = words;
}
setInterval(lookAtLine, LOOK_MS);

// Once a run begins, the press has arrived.
const STATE = "data-test-script-state";
new MutationObserver((changes) => {
  const ran = changes.some(({ oldValue, target }) => [oldValue, target.getAttribute(STATE)].includes("running"));
  if (!ran || !isConnected()) return;
  underWay = null;
  runsBegun += 1;
}).observe(document.body, { attributeFilter: [STATE], attributeOldValue: true, subtree: true });

