"""Plots as inline SVG: they need no script, no font, no request; every value stands beside its mark as text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from mtfix.evaluate.report import Balance, Bars, Curves, Plot

WIDTH, ROW, LABEL, VALUE = 720, 22, 230, 60
HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 300, 56, 216, 16, 44
TICKS = 5
# Told apart by the dash as well as by the colour.
DASHES = ("", "6 3", "2 3", "8 3 2 3", "1 4", "10 4", "4 2 1 2", "3 6")


def plot(one: Plot) -> str:
    """Return a plot as a figure with its title; nothing where there is nothing to show."""
    if isinstance(one, Bars):
        drawn = bars(one)
    elif isinstance(one, Curves):
        drawn = curves(one)
    else:
        drawn = balance(one)
    return f"<figure><figcaption>{escape(one.title)}</figcaption>{drawn}</figure>" if drawn else ""


def svg(height: float, label: str, parts: Iterable[str]) -> str:
    """Return a drawing that says what it is to who cannot see it."""
    box = f'viewBox="0 0 {WIDTH} {height:.0f}"'
    return f'<svg {box} role="img" aria-label="{escape(label)}">{"".join(parts)}</svg>'


def text(x: float, y: float, said: str, anchor: str = "start", kind: str = "") -> str:
    """Return a piece of text."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" class="{kind}">{escape(said)}</text>'


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """Return a straight line."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" class="{kind}"/>'


def rect(x: float, y: float, width: float, height: float, kind: str) -> str:
    """Return a filled box."""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{height:.1f}" class="{kind}"/>'


def bars(one: Bars) -> str:
    """Return a bar for each name, with its interval as a whisker."""
    known = [value for _, value, _ in one.bars if value is not None]
    if not known:
        return ""
    top = one.top or max(*known, 1e-9)
    room = WIDTH - LABEL - VALUE
    parts = []
    for place, (name, value, limits) in enumerate(one.bars):
        y = place * ROW
        parts.append(text(LABEL - 8, y + 15, cut(name), "end"))
        parts.append(rect(LABEL, y + 4, room, 14, "rail"))
        if value is None:
            parts.append(text(LABEL + 6, y + 15, "–", kind="soft"))
            continue
        parts.append(rect(LABEL, y + 4, room * min(value / top, 1), 14, "bar"))
        if limits:
            low, high = (LABEL + room * min(limit / top, 1) for limit in limits)
            parts.append(line(low, y + 11, high, y + 11, "whisker"))
        parts.append(text(LABEL + room + 8, y + 15, f"{value:,.{one.digits}f}"))
    return svg(len(one.bars) * ROW + 4, one.title, parts)


def balance(one: Balance) -> str:
    """Return for each name what went well to the right and what went badly to the left, by number."""
    if not one.rows:
        return ""
    most = max(max(well, badly) for _, well, badly, _ in one.rows) or 1
    half = (WIDTH - LABEL - 2 * VALUE) / 2
    middle = LABEL + VALUE + half
    parts = [text(middle - 6, 12, f"← {one.badly}", "end", "soft"), text(middle + 6, 12, f"{one.well} →", kind="soft")]
    for place, (name, well, badly, of) in enumerate(one.rows):
        y = 18 + place * ROW
        parts.append(text(LABEL - 8, y + 15, cut(f"{name} ({of:,})"), "end"))
        parts.append(rect(middle, y + 4, half * well / most, 14, "well"))
        parts.append(rect(middle - half * badly / most, y + 4, half * badly / most, 14, "badly"))
        parts.append(text(middle + half * well / most + 6, y + 15, f"{well:,}"))
        parts.append(text(middle - half * badly / most - 6, y + 15, f"{badly:,}", "end"))
    parts.append(line(middle, 16, middle, 20 + len(one.rows) * ROW, "axis"))
    return svg(24 + len(one.rows) * ROW, one.title, parts)


def curves(one: Curves) -> str:
    """Return lines in a frame, with a legend and the threshold."""
    points = [point for _, own in one.lines for point in own]
    if not points:
        return ""
    low = min(0.0, *(y for _, y in points))
    top = one.top or max(*(y for _, y in points), low + 1e-9)
    frame = Frame(low, top)
    parts = [*frame.ticks(), *named(one)]
    if one.diagonal:
        parts.append(line(frame.x(0), frame.y(0), frame.x(1), frame.y(min(top, 1)), "grid"))
    if one.mark is not None:
        parts.append(line(frame.x(one.mark), TOP, frame.x(one.mark), HEIGHT - BOTTOM, "mark"))
    for place, (_, own) in enumerate(one.lines):
        path = " ".join(f"{frame.x(x):.1f},{frame.y(y):.1f}" for x, y in own)
        parts.append(f'<polyline points="{path}" class="curve c{place % 8}" {dashed(place)}/>')
        parts += [
            f'<circle cx="{frame.x(x):.1f}" cy="{frame.y(y):.1f}" r="3" class="dot c{place % 8}"/>'
            for x, y in own[:12]
            if len(own) < 12
        ]
    return svg(HEIGHT, one.title, parts)


class Frame:
    """Maps a probability and a height to the page."""

    def __init__(self, low: float, top: float) -> None:
        """Take the range of heights."""
        self.low, self.top = low, top

    def x(self, value: float) -> float:
        """Return how far right."""
        return LEFT + value * (WIDTH - LEFT - RIGHT)

    def y(self, value: float) -> float:
        """Return how far down."""
        return HEIGHT - BOTTOM - (value - self.low) / (self.top - self.low) * (HEIGHT - BOTTOM - TOP)

    def ticks(self) -> list[str]:
        """Return the grid with its numbers."""
        parts = []
        digits = 2 if self.top <= 5 else 1 if self.top < 50 else 0
        for place in range(TICKS + 1):
            across, up = place / TICKS, self.low + (self.top - self.low) * place / TICKS
            parts += [line(LEFT, self.y(up), WIDTH - RIGHT, self.y(up), "grid")]
            parts += [text(LEFT - 6, self.y(up) + 4, f"{up:.{digits}f}", "end", "soft")]
            parts += [text(self.x(across), HEIGHT - BOTTOM + 16, f"{across:.1f}", "middle", "soft")]
        return parts


def named(one: Curves) -> list[str]:
    """Return the names of the axes and of the lines."""
    parts = [
        text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, one.across, "middle", "soft"),
        text(LEFT, TOP - 3, one.up, "start", "soft"),
    ]
    for place, (name, _) in enumerate(one.lines):
        y, x = TOP + 10 + place * 20, WIDTH - RIGHT + 14
        parts.append(f'<line x1="{x}" y1="{y}" x2="{x + 24}" y2="{y}" class="curve c{place % 8}" {dashed(place)}/>')
        parts.append(text(x + 30, y + 4, cut(name, 28)))
    return parts


def dashed(place: int) -> str:
    """Return a line's dash."""
    dash = DASHES[place % len(DASHES)]
    return f'stroke-dasharray="{dash}"' if dash else ""


def cut(name: str, most: int = 34) -> str:
    """Return a name that has room."""
    return name if len(name) <= most else name[: most - 1] + "…"


def plots(many: Sequence[Plot]) -> str:
    """Return all plots that have something to show."""
    return "".join(map(plot, many))
