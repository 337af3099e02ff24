// Counts down in the browser: nothing is sent to the server, and nothing is stored. Streamlit imports
// this script once, so what is noted here lasts from page to page, until the browser's page is closed.

const TICK_MS = 250;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const TONES = [660, 880];
const STOP_SCREEN = ".st-key-stop-correct";

let words = {};
let language = "en";
let chosen = null;
let left = 0;
let endsAt = null;
let stepsLeft = 0;
let message = "";
let ticking = null;
let sound = false;
let audio = null;
let view = null;
let notice = null;
let font = "";

const full = () => chosen.minutes * MINUTE;
const step = () => chosen.announce_every * MINUTE;
// One clock stands while a computer sleeps, the other jumps when it is put right: the shorter wait
// of the two is never a wait for an hour that a clock was put back.
const clocks = () => [Date.now(), performance.now()];
const remaining = () => {
  if (endsAt === null) return left;
  return Math.max(0, Math.min(...clocks().map((now, which) => endsAt[which] - now)));
};

function choose(timer) {
  halt();
  chosen = timer;
  left = full();
  message = "";
}

function start() {
  if (left === 0) left = full();
  begin(left);
  say(words.started.replace("{left}", inWords(left)));
}

function begin(length) {
  halt();
  endsAt = clocks().map((now) => now + length);
  stepsLeft = Math.ceil(length / step());
  ticking = setInterval(tick, TICK_MS);
  // Browsers let a page sound only after somebody pressed something on it.
  if (sound) wakeAudio();
}

function halt() {
  left = remaining();
  endsAt = null;
  clearInterval(ticking);
}

function pause() {
  halt();
  say(words.paused.replace("{left}", inWords(left)));
}

function reset() {
  halt();
  left = full();
  say(words.was_reset.replace("{left}", inWords(left)));
}

// A background page ticks seldom, so the time is always taken from the clocks.
function tick() {
  const now = remaining();
  const steps = Math.ceil(now / step());
  if (now === 0) end();
  else if (steps < stepsLeft) {
    stepsLeft = steps;
    say(words.left.replace("{left}", inWords(steps * step())));
  }
  show();
}

function end() {
  halt();
  if (chosen.repeats) begin(full());
  say(chosen.ended);
  if (isStopped()) return;
  if (sound) play();
  if (!view) openNotice();
}

// Nobody whom a warning sign sends to a doctor is called to an exercise.
function isStopped() {
  return document.querySelector(STOP_SCREEN) !== null;
}

function say(text) {
  message = text;
  show();
}

function inWords(time) {
  const total = Math.ceil(time / SECOND);
  const [minutes, seconds] = [Math.floor(total / 60), total % 60];
  const parts = [
    ...(minutes || !seconds ? [counted(minutes, "minute")] : []),
    ...(seconds ? [counted(seconds, "second")] : []),
  ];
  return new Intl.ListFormat(language, { type: "conjunction" }).format(parts);
}

// The browser knows the plurals of every language.
function counted(number, unit) {
  const how = { style: "unit", unit, unitDisplay: "long" };
  return new Intl.NumberFormat(language, how).format(number);
}

function onTheClock(time) {
  const total = Math.ceil(time / SECOND);
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}

// Writes only what has changed: a screen reader may speak what is written anew.
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function show() {
  if (!view) return;
  const now = remaining();
  const begun = now > 0 && now < full();
  write(view.time, onTheClock(now));
  write(view.status, message);
  // What is said of the time left would soon be wrong to read: the clock stands above it.
  view.status.classList.toggle("heard", message !== chosen.ended);
  write(view.go, endsAt !== null ? words.pause : begun ? words.go_on : words.start);
  view.done.style.width = `${100 * (1 - now / full())}%`;
}

function wakeAudio() {
  audio ??= new AudioContext();
  audio.resume();
}

function play() {
  wakeAudio();
  TONES.forEach((frequency, place) => {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()];
    const at = audio.currentTime + place * 0.35;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.2, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.3);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.3);
  });
}

// On other pages the end is said in a place of its own, which is there, empty, before that: only
// then do screen readers notice what is written into it.
function prepareNotice() {
  const [section, text, close] = ["section", "p", "button"].map((name) =>
    document.createElement(name),
  );
  section.className = "backwise-notice";
  section.ariaLabel = words.title;
  text.role = "status";
  text.ariaLive = "polite";
  close.textContent = words.close;
  close.hidden = true;
  close.onclick = closeNotice;
  section.style.fontFamily = font;
  section.append(text, close);
  document.body.append(section);
  notice = { section, text, close };
}

function openNotice() {
  if (!notice) return;
  notice.text.textContent = message;
  notice.close.hidden = false;
  notice.section.classList.add("open");
  notice.watching = setInterval(() => isStopped() && closeNotice(), TICK_MS);
}

function closeNotice() {
  clearInterval(notice.watching);
  notice.text.textContent = "";
  notice.close.hidden = true;
  notice.section.classList.remove("open");
}

function removeNotice() {
  clearInterval(notice?.watching);
  notice?.section.remove();
  notice = null;
}

function drawChoices(timers) {
  if (view.choices.childElementCount) return;
  for (const timer of timers) {
    const [label, input, text] = ["label", "input", "span"].map((name) =>
      document.createElement(name),
    );
    label.className = "choice";
    Object.assign(input, { type: "radio", name: "timer", value: timer.id });
    input.checked = timer.id === chosen.id;
    input.onchange = () => {
      choose(timer);
      show();
    };
    text.textContent = timer.label;
    label.append(input, text);
    view.choices.append(label);
  }
}

function find(parent) {
  const names = ["legend", "choices", "time", "done", "status", "go", "reset", "sound"];
  const found = names.map((name) => [name, parent.querySelector(`.${name}, ${name}`)]);
  return Object.fromEntries(found);
}

function draw(timers) {
  drawChoices(timers);
  write(view.legend, words.choose);
  write(view.reset, words.reset);
  write(view.sound.querySelector("span"), words.sound);
  view.time.ariaLabel = words.time_left;
  font = getComputedStyle(view.time).fontFamily;
  view.go.onclick = () => (endsAt === null ? start() : pause());
  view.reset.onclick = reset;
  const box = view.sound.querySelector("input");
  box.checked = sound;
  box.onchange = () => {
    sound = box.checked;
    if (sound) wakeAudio();
  };
}

// Runs each time that the page is drawn, with the same or with new elements.
export default function ({ data, parentElement }) {
  ({ words, language } = data);
  if (!chosen) choose(data.timers[0]);
  removeNotice();
  const own = (view = find(parentElement));
  draw(data.timers);
  show();
  return () => {
    if (view !== own) return;
    view = null;
    if (endsAt !== null) prepareNotice();
  };
}
