"""Whether Han characters are Japanese or Chinese, by all that an article gives away."""

import pytest

from mtfix import Cleaner, Settings
from mtfix.han import language_in
from mtfix.types import Document


@pytest.mark.parametrize(
    ("span", "text", "source", "setting", "wanted"),
    [
        ("東京", "He spoke of 東京.", None, "auto", "und"),
        ("東京", "He spoke of 東京.", None, "ja", "ja"),
        ("東京", "He spoke of 東京.", "彼は東京について話した。", "auto", "ja"),
        ("東京", "He spoke of 東京.", "他谈到了东京。", "auto", "zh"),
        ("東京", "He spoke of 東京 and カメラ.", None, "auto", "ja"),
        ("东京", "He spoke of 东京.", "彼は東京について話した。", "auto", "zh"),
        ("東京", "TOKYO (Kyodo) -- He spoke of 東京.", None, "auto", "ja"),
        ("東京", "[Beijing, 3rd] – He spoke of 東京.", None, "auto", "zh"),
        ("東京", "TOKYO (Xinhua) -- He spoke of 東京.", None, "auto", "und"),
        ("相手", "His 相手 was ill.", None, "auto", "ja"),
        ("火車", "He took the 火車.", None, "auto", "und"),
        ("加強", "They want to 加強 the wall.", None, "auto", "zh"),
        ("山", "He saw the 山.", None, "auto", "und"),
        ("Москва", "He saw Москва.", None, "auto", "ru"),
        ("서울", "He saw 서울.", "彼はソウルを見た。", "auto", "ko"),
    ],
)
def test_the_language_of_a_run(span: str, text: str, source: str | None, setting: str, wanted: str) -> None:
    assert language_in(span, Document(text, source=source, language=setting)) == wanted


def test_a_finding_says_the_language_that_the_source_tells() -> None:
    result = Cleaner(Settings(tagger="none", translator="none")).clean(
        "He spoke of 東京都.", source="彼は東京都について話した。"
    )
    assert [finding.language for finding in result.findings if finding.text == "東京都"] == ["ja"]
