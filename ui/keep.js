// Keeps the answers in this browser while the person wants it, tells the server once what is kept
// there, and warns before a page with answers is left that keeps none.
//
// What is kept is one text: the person's record as the server wrote it, the steps they are at, and
// what they chose since. Streamlit imports this script once, so what is noted here lasts until the
// browser's page is closed; a new `session` is a new session on the server.

const KEPT = "backwise.kept";
const HAD_ANSWERS = "backwise.had_answers"; // while this tab is left; without any answer in it
const NAME = "st-key-answer-";
const BOX = `[class*=${NAME}]`;
const WRITTEN = /^answer-(height|weight)_/; // numbers that are written as text
const LONGEST = 80;

let tell = () => {};
let session = null;
let turn = 0;
let seen = null; // what this tab last read or wrote
let own = null; // what this tab is to keep, null when it keeps nothing
let place = "";
let waiting = {};
let answered = false;
let chosen = false;

// Every call may throw: a browser can forbid storage, or have none left.
const read = () => localStorage.getItem(KEPT);

function meet(data) {
  [session, turn, own, waiting] = [data.session, 0, null, {}];
  let mark = null;
  try {
    [seen, mark] = [read(), sessionStorage.getItem(HAD_ANSWERS)];
    unmark();
  } catch {
    seen = null;
  }
  if (seen !== null) tell("kept", seen);
  else if ((mark || answered || chosen) && !data.answered) tell("lost");
  else if (data.waits) tell("nothing");
  chosen = false;
}

const orders = {
  theirs() {
    seen = read();
    tell("kept", seen);
  },
  mine() {
    seen = read();
  },
  forget() {
    [seen, waiting, chosen] = [null, {}, false];
    localStorage.removeItem(KEPT);
  },
};

function obey(order) {
  if (order.turn <= turn) return;
  turn = order.turn;
  try {
    orders[order.what]();
  } catch {
    // Without storage there is nothing to take or to forget; `keep` says so where it matters.
  }
}

// What waits and is text, or is not.
const pick = (isText) =>
  Object.fromEntries(Object.entries(waiting).filter(([, value]) => (typeof value === "string") === isText));

function keep() {
  if (!own) return;
  try {
    if (read() !== seen) return yieldToOther();
    const { record, steps } = own;
    const [written, others] = [true, false].map(pick);
    const text = JSON.stringify({ record, steps, waiting: others, written });
    localStorage.setItem(KEPT, text);
    seen = text;
    if (!own.confirmed) tell("stored");
  } catch {
    own = null;
    tell("blocked");
  }
}

// Another tab has written, or forgotten, what this one knows: the person decides.
function yieldToOther() {
  own = null;
  tell("other");
}

const isUnkept = () => (answered || chosen) && !own;
const unmark = () => sessionStorage.removeItem(HAD_ANSWERS);

// Only while the page is left or out of sight: a duplicate of a tab takes over what it noted.
function mark(event) {
  const leaves = event.type === "pagehide" || document.hidden;
  try {
    if (leaves && isUnkept()) sessionStorage.setItem(HAD_ANSWERS, "yes");
    else unmark();
  } catch {
    // Then nobody can be told after a reload that answers were lost.
  }
}

// Streamlit's fields say nothing of a change to the page, so it is looked for after each act.
function noteChoice(event) {
  const box = event.target.closest?.(BOX);
  if (box) setTimeout(() => take(box));
}

function take(box) {
  const name = [...box.classList].find((one) => one.startsWith(NAME)).slice("st-key-".length);
  const inputs = [...box.querySelectorAll("input")];
  const value = WRITTEN.test(name) ? inputs[0]?.value.slice(0, LONGEST) || null : valueOf(inputs);
  if (value === undefined || waiting[name] === value) return;
  waiting[name] = value;
  chosen ||= value !== null && value !== false;
  keep();
}

// The place of the option that is chosen, a number, or whether a box is ticked.
function valueOf(inputs) {
  const [{ type, value, checked } = {}] = inputs;
  const place = inputs.findIndex((input) => input.checked);
  if (type === "radio" && place >= 0) return place;
  if (type === "checkbox") return checked;
  if (type === "number") return value === "" ? null : Number(value);
}

for (const act of ["click", "keyup", "input"]) document.addEventListener(act, noteChoice, true);

window.addEventListener("storage", (event) => {
  if (own && (event.key === KEPT || event.key === null) && event.newValue !== seen) yieldToOther();
});

window.addEventListener("beforeunload", (event) => {
  if (isUnkept()) event.preventDefault();
});

window.addEventListener("pagehide", mark);
document.addEventListener("visibilitychange", mark);

// Runs each time that the page is drawn, when what the server says has changed.
export default function ({ data, setTriggerValue }) {
  tell = (what, text = null) => setTriggerValue("told", { what, text });
  if (data.session !== session) meet(data);
  obey(data.order);
  if (data.place !== place) waiting = {};
  [place, answered] = [data.place, data.answered];
  own = data.keeps ? data : null;
  keep();
}
