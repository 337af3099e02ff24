// What the expressions of a questionnaire come to, by fhirpath.js: a questionnaire and responses
// come as JSON, and for each response the values of the calculated items go out by their link ids.

import { readFileSync } from "node:fs";
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";

const CALCULATED = "sdc-questionnaire-calculatedExpression";

function* items(holder) {
  for (const item of holder.item ?? []) {
    yield item;
    yield* items(item);
  }
}

function evaluated(expression, resource, variables) {
  return fhirpath.evaluate(resource, expression, variables, r4);
}

function worked_out(questionnaire, response) {
  const known = { resource: response, questionnaire };
  for (const { url, valueExpression } of questionnaire.extension) {
    if (!url.endsWith("/variable")) continue;
    known[valueExpression.name] = evaluated(valueExpression.expression, response, known);
  }
  const found = {};
  for (const item of items(questionnaire)) {
    const own = item.extension?.find(({ url }) => url.endsWith(CALCULATED));
    if (!own) continue;
    const [value] = evaluated(own.valueExpression.expression, response, known);
    if (value !== undefined) found[item.linkId] = value.code ?? value;
  }
  return found;
}

const { questionnaire, responses } = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(responses.map((one) => worked_out(questionnaire, one))));
