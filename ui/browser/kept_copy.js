// Keeps the answers in this browser while the person wants it, tells the server once what is kept
// there, and warns before a page with answers is left that keeps none.
//
// What is kept is one text: the person's record as the server wrote it, and the steps they are at.
// Streamlit imports this script once, so what is noted here lasts until the browser's page is
// closed; a new `session` is a new session on the server.

const KEPT = "backwise.kept";
const HAD_ANSWERS = "backwise.had_answers"; // while this tab is left; without any answer in it

let tell = () => {};
let session = null;
let turn = 0;
let seen = null; // what this tab last read or wrote
let own = null; // what this tab is to keep, null when it keeps nothing
let answered = false;

// Every call may throw: a browser can forbid storage, or have none left.
const read = () => localStorage.getItem(KEPT);

function meet(data) {
  [session, turn, own] = [data.session, 0, null];
  let mark = null;
  try {
    [seen, mark] = [read(), sessionStorage.getItem(HAD_ANSWERS)];
    unmark();
  } catch {
    seen = null;
  }
  if (seen !== null) tell("kept", seen);
  else if ((mark || answered) && !data.answered) tell("lost");
  else if (data.waits) tell("nothing");
}

const commands = {
  theirs() {
    seen = read();
    tell("kept", seen);
  },
  mine() {
    seen = read();
  },
  forget() {
    seen = null;
    localStorage.removeItem(KEPT);
  },
};

function obey(command) {
  if (command.turn <= turn) return;
  turn = command.turn;
  try {
    commands[command.what]();
  } catch {
    // Without storage there is nothing to take or to forget; `keep` says so where it matters.
  }
}

function keep() {
  if (!own) return;
  try {
    if (read() !== seen) return yieldToOther();
    const text = JSON.stringify({ record: own.record, steps: own.steps });
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

const isUnkept = () => answered && !own;
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

window.addEventListener("storage", (event) => {
  if (own && (event.key === KEPT || event.key === null) && event.newValue !== seen) yieldToOther();
});

window.addEventListener("beforeunload", (event) => {
  if (isUnkept()) event.preventDefault();
});

window.addEventListener("pagehide", mark);
document.addEventListener("visibilitychange", mark);

// Runs each time that the page is drawn, when what the server says has changed.
export default function ({ data: [data], setTriggerValue }) {
  tell = (what, text = null) => setTriggerValue("news", { what, text });
  if (data.session !== session) meet(data);
  obey(data.command);
  answered = data.answered;
  own = data.keeps ? data : null;
  keep();
}
