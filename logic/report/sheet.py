"""A sheet of paper that takes lines of runs, in columns, with a foot on every page."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, time

from fpdf import FPDF, ViewerPreferences

from logic.report.fonts import Font, needs_shaping, writable
from logic.report.record import FAMILY, Document, Line, PageSize, Part

LANGUAGE = "en"
MARGIN_MM, FOOT_MM = 13, 12
TEXT_PT, SMALL_PT, HEADING_PT, TITLE_PT = 8.5, 8.0, 9.5, 15.0
LINE_MM, SMALL_LINE_MM, HEADING_MM = 3.65, 3.4, 4.4
BETWEEN_PARTS_MM = 1.5
INK, ACCENT, GREY, RULE = (13, 27, 26), (11, 110, 110), (75, 90, 88), (190, 202, 200)


class Sheet(FPDF):
    """The PDF while it is written; `document` gives its title, date and foot."""

    def __init__(
        self, document: Document, page_size: PageSize, letters: Mapping[str, Font]
    ) -> None:
        super().__init__(format=page_size)
        self.document = document
        self.letters = letters[FAMILY]
        self.fonts.update(letters)
        self.set_margin(MARGIN_MM)
        self.c_margin = 0.0
        self.set_auto_page_break(True, margin=FOOT_MM)
        self.set_title(document.title)
        self.set_lang(LANGUAGE)
        self.viewer_preferences = ViewerPreferences(display_doc_title=True)
        self.set_creation_date(datetime.combine(document.made_on, time(), tzinfo=UTC))
        self.look()
        self.add_page()

    def footer(self) -> None:
        """Draw the foot of a page; fpdf2 calls this."""
        self.set_y(-FOOT_MM + 2)
        self.look(SMALL_PT, ink=GREY)
        self.cell(0, SMALL_LINE_MM, self.document.footer)
        self.set_x(self.l_margin)
        self.cell(0, SMALL_LINE_MM, f"{self.page_no()} / {self.str_alias_nb_pages}", align="R")

    def look(
        self, size: float = TEXT_PT, *, bold: bool = False, ink: tuple[int, int, int] = INK
    ) -> None:
        """Set the letters of what is written next."""
        self.set_font(FAMILY, "B" if bold else "", size)
        self.set_text_color(*ink)

    def line_of(self, line: Line, size: float = TEXT_PT, height: float = LINE_MM) -> None:
        """Write runs one after the other, broken at the margins."""
        for run in line:
            self.look(size, bold=run.bold, ink=ACCENT if run.link else INK)
            self.set_text_shaping(needs_shaping(run.text))
            self.write(height, writable(run.text, self.letters), run.link or "")
        self.set_text_shaping(False)
        self.ln(height)

    def heading(self, title: str) -> None:
        """Write the title of a part, which a reader also lists as an outline."""
        self.start_section(title)
        self.look(HEADING_PT, bold=True, ink=ACCENT)
        self.cell(0, HEADING_MM, title, new_x="LMARGIN", new_y="NEXT")

    def part(self, part: Part, size: float = TEXT_PT, height: float = LINE_MM) -> None:
        """Write a part with its title."""
        self.heading(part.title)
        for line in part.lines:
            self.line_of(line, size, height)
        self.ln(BETWEEN_PARTS_MM)

    def rule(self) -> None:
        """Draw a thin line across the page."""
        self.set_draw_color(*RULE)
        self.set_line_width(0.2)
        self.line(self.l_margin, self.y, self.w - self.r_margin, self.y)

    @contextmanager
    def column(self, left: float, top: float) -> Iterator[None]:
        """Write between here and the right margin, from this height on."""
        before = self.l_margin
        self.set_left_margin(left)
        self.set_xy(left, top)
        yield
        self.set_left_margin(before)
        self.set_x(before)
