"""The prevention chart as a picture of lines and letters that a PDF can hold."""

import json
from xml.etree import ElementTree as ET

import vl_convert

from logic.charts import LIGHT, Bar, Order, prevention_data, prevention_spec
from logic.report.record import FAMILY, Picture

PLOT_PX, ROW_PX, BAR_PX = 340, 18, 12
SVG = "http://www.w3.org/2000/svg"
ENDS = ("x1", "y1", "x2", "y2")


def picture(rows: tuple[Bar, ...]) -> Picture:
    """Return the chart with lower rows than on the page; nothing is fetched for it."""
    spec = prevention_spec(LIGHT)
    bar, *others = spec["layer"]
    lower = bar | {"mark": bar["mark"] | {"height": BAR_PX}}
    # By way of JSON, which has no NaN: an empty cell arrives as null, as it does in the browser.
    data = json.loads(prevention_data(rows, Order.IMPACT).to_json(orient="records"))
    drawing = vl_convert.vegalite_to_svg(
        spec
        | {
            "layer": [lower, *others],
            "data": {"values": data},
            "width": PLOT_PX,
            "height": {"step": ROW_PX},
            "view": {"stroke": None},
        },
        allowed_base_urls=[],
    )
    return _readable(drawing)


def _readable(drawing: str) -> Picture:
    """Return Vega's drawing as fpdf2 reads it.

    Empty paths and lines without ends are refused by it, and of all lengths it takes those in
    pixels alone for smaller ones.
    """
    ET.register_namespace("", SVG)
    root = ET.fromstring(drawing)
    for parent in root.iter():
        for child in list(parent):
            if child.tag == f"{{{SVG}}}path" and not child.get("d"):
                parent.remove(child)
            elif child.tag == f"{{{SVG}}}line":
                child.attrib.update({end: child.get(end, "0") for end in ENDS})
            elif child.tag == f"{{{SVG}}}text":
                child.set("font-family", FAMILY)
                child.set("font-size", child.attrib["font-size"].removesuffix("px"))
    width, height = (float(root.attrib[side]) for side in ("width", "height"))
    return Picture(svg=ET.tostring(root), width=width, height=height)
