// Reads calendar files, a JSON list of texts, from standard input; writes the events of each with
// all their occurrences as JSON. What a file says of its time zone is all that is known of it.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";

const MOST = 1000;

const occurrences = (event) => {
  if (!event.isRecurring()) return [event.startDate];
  const steps = event.iterator();
  const found = [];
  for (let next = steps.next(); next && found.length < MOST; next = steps.next()) found.push(next);
  return found;
};

const written = (time) =>
  time.isDate ? time.toString() : new Date(time.toUnixTime() * 1000).toISOString();

const read = (text) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      description: event.description ?? "",
      minutes: event.duration.toSeconds() / 60,
      starts: occurrences(event).map(written),
    };
  });

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(read)));
