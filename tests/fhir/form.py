"""Our questionnaire as NLM's LHC-Forms shows it."""

import re
from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Locator, Page

Resource = dict[str, Any]

READY = "() => window.LForms?.FHIR?.R4 && typeof LForms.Util.addFormToPage === 'function'"
SHOW = "([questionnaire, options]) => LForms.Util.addFormToPage(questionnaire, 'form', options)"
EXPORT = "() => LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4')"
# As if every answer had been entered: the same values in the same places.
FILL = """async (answers) => {
    // An open question is null.
    const form = document.querySelector("wc-lhc-form").lhcFormData;
    for (const item of form.itemList) {
        if (!(item.linkId in answers)) continue;
        const given = answers[item.linkId];
        const option = item.answers?.find((answer) => answer.code === given);
        item.value = typeof given === "string" ? option : given;
    }
    for (const item of form.itemList) form.updateSkipLogicControlledItems(item, () => false);
    await form._expressionProcessor.runCalculations(false);
    // What a script changes is drawn at the next event that the form hears.
    window.dispatchEvent(new Event("resize"));
}"""


class Form:
    """A questionnaire on a page of LHC-Forms."""

    def __init__(self, page: Page, address: str, questionnaire: Resource) -> None:
        self.page, self.questionnaire = page, questionnaire
        page.goto(address)
        page.wait_for_function(READY)

    def show(self, response: Resource | None = None) -> None:
        """Show it anew: empty, or with the answers of a response."""
        options: dict[str, object] = {"displayScoreWithAnswerText": False}
        if response:
            options["questionnaireResponse"] = response
        self.page.evaluate(SHOW, [self.questionnaire, options])

    def fill(self, answers: Mapping[str, object]) -> None:
        """Enter answers by link id, choices by their codes, and work out what follows."""
        self.page.evaluate(FILL, dict(answers))

    def choose(self, question: str, label: str) -> None:
        """Choose an answer by pointing at it."""
        # A star marks what has to be answered.
        name = re.compile(rf"^{re.escape(question)}( \*)?$")
        group = self.page.get_by_role("radiogroup", name=name)
        group.get_by_text(label, exact=True).click()

    def text(self, words: str) -> Locator:
        """Return a question or text of the form, as it is shown."""
        return self.page.locator(".question").filter(has_text=words)

    def enter(self, question: str, text: str) -> None:
        """Write into a field and go on."""
        field = self.page.get_by_label(question, exact=True)
        field.fill(text)
        field.blur()

    def exported(self) -> Resource:
        """Return the answers as LHC-Forms hands them out."""
        found: Resource = self.page.evaluate(EXPORT)
        return found
