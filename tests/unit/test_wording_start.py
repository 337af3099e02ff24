"""What is said of the picture on the start page."""

from logic.wording import start


def test_the_picture_names_its_bars_in_order_and_says_that_it_is_an_example() -> None:
    said = start.picture(["Body weight", "Sleep"])
    assert said == "An example of a chart: bars for body weight and sleep, the longest first."
