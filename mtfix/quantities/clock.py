"""Times of day: 午後3時30分, 15時半, 下午3点, 오전 10시, 正午. The half of the day is never guessed."""

from __future__ import annotations

from typing import NamedTuple

from mtfix.patterns import lazy

from .numerals import KANJI_NUMERAL, component
from .quantity import Kind, Quantity, Value
from .render import clock_text

_HOUR, _MINUTE = "時时시", "分분"
HALVES_OF_DAY = {
    **dict.fromkeys(("午前", "上午", "早上", "凌晨", "오전", "새벽"), "am"),
    **dict.fromkeys(("午後", "下午", "晚上", "오후"), "pm"),
}
_HALF_NAME = lazy(rf"({'|'.join(HALVES_OF_DAY)}) ?")
_NOON = lazy("正午|정오")
_ABOUT = lazy("ごろ|頃|ころ|前後|左右|경|쯤")
_NO_CLOCK = lazy("[間间]|時代|台|期|点")
_DAY = 24 * 60


class Clock(NamedTuple):
    """A time of day as read; `half` is am, pm or empty, `at` is where it ends."""

    at: int
    hour: int
    minute: int
    half: str
    about: bool
    doubt: str = ""

    @property
    def english(self) -> str:
        """The time as news writes it."""
        said = clock_text(self.hour, self.minute, self.half)
        return f"around {said}" if self.about else said

    @property
    def value(self) -> Value:
        """Minutes after midnight, as far as the half of the day is known."""
        hour = self.hour + 12 if self.half == "pm" and self.hour < 12 else self.hour
        return Value("time", (hour * 60 + self.minute) % _DAY)


def read_clock(text: str, start: int, language: str = "") -> Clock | None:
    """Read the time of day that begins at `start`."""
    noon = _NOON.match(text, start)
    if noon:
        return _about(text, Clock(noon.end(), 12, 0, "pm", False))
    named = _HALF_NAME.match(text, start)
    half, at = (HALVES_OF_DAY[named.group(1)], named.end()) if named else ("", start)
    hour = component(text, at, _HOUR + "点點" if half or language == "zh" else _HOUR)
    if hour is None or hour.value is None or hour.value > 24 or _NO_CLOCK.match(text, hour.end):
        return None
    if half == "am" and hour.value > 11:
        return None
    doubt = "12 in the afternoon is noon or midnight" if half and hour.value == 12 else ""
    if not half and text[at] in KANJI_NUMERAL and hour.end == at + 2:
        doubt = "it may be a word: 一時 is also for a while"
    return _about(text, _with_minute(text, Clock(hour.end, hour.value, 0, half, False, doubt)))


def of_clock(text: str, start: int, clock: Clock) -> Quantity:
    """Return the quantity for a time of day that stands alone."""
    doubts = (clock.doubt,) if clock.doubt else ()
    return Quantity(
        (start, clock.at), text[start : clock.at], None, "", clock.english, Kind.TIME, doubts, (clock.value,)
    )


def _with_minute(text: str, clock: Clock) -> Clock:
    if text[clock.at : clock.at + 1] in ("半", "반"):
        return clock._replace(minute=30, at=clock.at + 1)
    minute = component(text, clock.at + (text[clock.at : clock.at + 1] == " "), _MINUTE)
    if minute is None or minute.value is None or minute.value > 59:
        return clock
    return clock._replace(minute=minute.value, at=minute.end)


def _about(text: str, clock: Clock) -> Clock:
    about = _ABOUT.match(text, clock.at)
    return clock._replace(at=about.end(), about=True) if about else clock
