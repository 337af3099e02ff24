// Reads calendar files, a JSON list of texts, from standard input with the reader named as argument;
// writes the events of each with all their occurrences as JSON.
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { readFileSync } from "node:fs";

const MOST = 1000;
const LONG_AGO = new Date("2000-01-01T00:00:00Z");
const LATER = new Date("2100-01-01T00:00:00Z");

const occurrences = (event) => {
  if (!event.isRecurring()) return [event.startDate];
  const steps = event.iterator();
  const found = [];
  for (let next = steps.next(); next && found.length < MOST; next = steps.next()) found.push(next);
  return found;
};

const written = (time) =>
  time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();

// What a file says of its time zone is all that this one knows of it.
const byIcalJs = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description ?? "",
      minutes: event.duration.toSeconds() / 60,
      starts: occurrences(event).map(written),
      sequence: event.sequence,
      status: component.getFirstPropertyValue("status"),
    };
  });

const dayOf = (date) => {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};

// This one looks a time zone up by its name.
const byNodeIcal = (text) =>
  Object.values(nodeIcal.sync.parseICS(text))
    .filter((event) => event.type === "VEVENT")
    .map((event) => ({
      uid: event.uid,
      title: event.summary,
      description: event.description ?? "",
      minutes: (event.end - event.start) / 60000,
      starts: nodeIcal
        .expandRecurringEvent(event, { from: LONG_AGO, to: LATER })
        .map(({ start, isFullDay }) => (isFullDay ? dayOf(start) : start.toISOString())),
      sequence: Number(event.sequence),
      status: event.status,
    }));

const READERS = { "ical.js": byIcalJs, "node-ical": byNodeIcal };
const read = READERS[process.argv[2]];
process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
