"""A sheet of paper that takes lines of runs, in columns, with a foot on every page."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time

from fpdf import FPDF, Align, ViewerPreferences, XPos, YPos
from fpdf.line_break import Fragment, TextLine

from logic.models import Record
from logic.report.fonts import Font, needs_shaping
from logic.report.letters import writable
from logic.report.line_breaks import broken
from logic.report.record import EAST_ASIAN, FAMILY, Document, Line, PageSize, Part, Run

LANGUAGE = "en"
MARGIN_MM, FOOT_MM = 13, 12
BETWEEN_PARTS_MM = 1.5
Ink = tuple[int, int, int]
INK, ACCENT, GREY, RULE = (13, 27, 26), (11, 110, 110), (75, 90, 88), (190, 202, 200)
NUMBER_OF_PAGES = "\ue000"
"""Stands for it while the pages are written; fpdf2's own mark could be part of a name."""
TITLE_TAG, HEADING_TAG, TEXT_TAG = "H1", "H2", "P"


class Letters(Record):
    """How large letters are, in points, and their lines, in mm."""

    points: float
    line: float


TEXT, SMALL = Letters(points=8.5, line=3.65), Letters(points=8, line=3.4)
HEADING, TITLE = Letters(points=9.5, line=4.4), Letters(points=15, line=7)


class Sheet(FPDF):
    """The PDF while it is written; `document` gives its title, date and foot.

    Everything but the margins is `enlarged` by one factor.
    """

    def __init__(
        self,
        document: Document,
        page_size: PageSize,
        letters: Mapping[str, Font],
        enlarged: float = 1.0,
    ) -> None:
        super().__init__(format=page_size)
        self.document = document
        self.enlarged = enlarged
        self.tag = ""
        self.fonts.update(letters)
        if EAST_ASIAN in letters:
            self.set_fallback_fonts([EAST_ASIAN], exact_match=False)
        self.set_margin(MARGIN_MM)
        self.c_margin = 0.0
        self.set_auto_page_break(True, margin=FOOT_MM)
        self.alias_nb_pages(NUMBER_OF_PAGES)
        self.set_title(document.title)
        self.set_lang(LANGUAGE)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.set_creation_date(datetime.combine(document.made_on, time(), tzinfo=UTC))
        self.look(TEXT)
        self.add_page()

    def footer(self) -> None:
        """Draw the foot of a page; fpdf2 calls this."""
        self.set_y(-FOOT_MM + 2)
        self.look(SMALL, ink=GREY)
        with self._untold():
            self.cell(0, SMALL.line, self.document.footer)
            self.set_x(self.l_margin)
            self.cell(0, SMALL.line, f"{self.page_no()} / {NUMBER_OF_PAGES}", align="R")

    def look(self, letters: Letters, *, bold: bool = False, ink: Ink = INK) -> None:
        """Set the letters of what is written next."""
        self.set_font(FAMILY, "B" if bold else "", letters.points * self.enlarged)
        self.set_text_color(*ink)

    def line_of(
        self, line: Line, letters: Letters = TEXT, tag: str = TEXT_TAG, ink: Ink = INK
    ) -> None:
        """Write runs one after the other, broken between words at the margins."""
        written = [fragment for run in line for fragment in self._fragments(run, letters, ink)]
        height = letters.line * self.enlarged
        with self._tagged(tag):
            for pieces in broken(written, self.epw):
                text_line = TextLine(pieces, 0, 0, Align.L, height, max_width=self.epw)
                self._render_styled_text_line(
                    text_line, h=height, new_x=XPos.LMARGIN, new_y=YPos.NEXT
                )

    def _fragments(self, run: Run, letters: Letters, ink: Ink) -> Sequence[Fragment]:
        self.look(letters, bold=run.bold, ink=ACCENT if run.link else ink)
        self.set_text_shaping(needs_shaping(run.text))
        found = self._preload_bidirectional_text(writable(run.text), markdown=False)
        self.set_text_shaping(False)
        for fragment in found:
            fragment.link = run.link
        return found

    def heading(self, title: str) -> None:
        """Write the title of a part, which a reader also lists as an outline."""
        self.start_section(title)
        self.look(HEADING, bold=True, ink=ACCENT)
        with self._tagged(HEADING_TAG):
            height = HEADING.line * self.enlarged
            self.cell(0, height, title, new_x=XPos.LMARGIN, new_y=YPos.NEXT)

    def part(self, part: Part, letters: Letters = TEXT) -> None:
        """Write a part with its title."""
        self.heading(part.title)
        for line in part.lines:
            self.line_of(line, letters)
        self.gap()

    def gap(self, height: float = BETWEEN_PARTS_MM) -> None:
        """Leave some mm free."""
        self.ln(height * self.enlarged)

    def rule(self) -> None:
        """Draw a thin line across the page."""
        self.set_draw_color(*RULE)
        self.set_line_width(0.2)
        with self._untold():
            self.line(self.l_margin, self.y, self.w - self.r_margin, self.y)

    @contextmanager
    def column(self, top: float, left: float = 0, right: float = 0) -> Iterator[None]:
        """Write from this height on, with so many mm free on the left and on the right."""
        margins = self.l_margin, self.r_margin
        self.set_margins(margins[0] + left, self.t_margin, margins[1] + right)
        self.set_xy(self.l_margin, top)
        yield
        self.set_margins(margins[0], self.t_margin, margins[1])
        self.set_x(self.l_margin)

    @contextmanager
    def _tagged(self, tag: str) -> Iterator[None]:
        """Tell who reads the page aloud what is written here: "H1", "H2" or "P"."""
        self._begin(tag)
        yield
        self._end()

    def _begin(self, tag: str) -> None:
        number = self.struct_builder.next_mcid_for_page(self.page)
        self._add_marked_content(struct_type=f"/{tag}", mcid=number)
        self._out(f"/{tag} <</MCID {number}>> BDC")
        self.tag = tag

    def _end(self) -> None:
        self._out("EMC")

    @contextmanager
    def _untold(self) -> Iterator[None]:
        """Draw what is not to be read aloud."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def _perform_page_break(self) -> None:
        """Go on to the next page, with what is tagged in two parts; fpdf2 calls this."""
        tag = self.tag
        self._end()
        super()._perform_page_break()
        self._begin(tag)
