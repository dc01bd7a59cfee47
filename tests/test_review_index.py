"""The index of a review: what it says is what the results say, kept beside them only as long as they are the same."""

import json
import os
from itertools import product

import pytest
from reviewing import FILES, HOSTILE, hostile, results, served
from test_apply import result_with

from mtfix.review import index as indexing
from mtfix.review.decisions import Verdict
from mtfix.review.desk import Desk
from mtfix.review.index import index
from mtfix.review.kept import index_beside
from mtfix.review.keys import hunks
from mtfix.review.passing import Filter, Passing
from mtfix.review.sheet import PART, SHOWN_OF_GAP, bits, lines, part
from mtfix.review.shelf import shelf
from mtfix.review.store import Store
from mtfix.types import MtfixError


@pytest.fixture
def large(monkeypatch):
    """Treat every review as a large one: its index is made in a thread, and kept on disk."""
    monkeypatch.setattr(indexing, "SMALL_BYTES", 0)


@pytest.fixture
def desk(tmp_path):
    files = FILES | {f"{number}.txt": FILES["market.txt"].replace("mill", f"mill {number}") for number in range(4)}
    with Store(tmp_path / "d.sqlite") as store:
        yield Desk(index(shelf(str(results(tmp_path, files)), list)), store, "ann")


def passing(desk, **wanted):
    wanted = {name: frozenset(value) if isinstance(value, set) else value for name, value in wanted.items()}
    return Passing(desk.index, Filter(**wanted))


def wants(entry, desk, **wanted):
    """Say in Python what a filter says in SQL."""
    wanted = dict(wanted)
    search, same = wanted.pop("search", ""), wanted.pop("same", None)
    if wanted.get("document") is not None and entry.document != wanted["document"]:
        return False
    if same is not None:
        other = desk.entry(same)
        if (entry.damage, entry.key.before, entry.key.after) != (other.damage, other.key.before, other.key.after):
            return False
    said = (desk.index.sheet(entry.document).name, entry.sentence, entry.key.before, entry.key.after, entry.text)
    if search and not any(search.casefold() in part.casefold() for part in said if part):
        return False
    return all(getattr(entry, name) in values for name, values in wanted.items() if isinstance(values, set))


FILTERS = [
    dict(zip(("damage", "state", "search", "trust"), values, strict=True))
    for values in product(
        (None, {"number-unit"}, {"number-unit", "lost-bytes"}),
        (None, {"undecided"}, {"accept", "edit"}),
        ("", "SALES", "market", "by hand"),
        (None, {"review", "flagged"}),
    )
] + [{"document": 1}, {"same": 0}, {"same": 2, "state": {"refuse"}}, {"language": {""}}, {"detector": {"nothing"}}]


def test_what_passes_in_sql_is_what_passes_in_python(desk):
    first = desk.index.of(desk.index.sheet(0))
    desk.decide(first[0], Verdict.ACCEPT, None, 0, "t")
    desk.decide(first[1], Verdict.EDIT, "By hand", 0, "t")
    desk.decide(desk.index.of(desk.index.sheet(3))[0], Verdict.REFUSE, None, 0, "t")
    every = list(desk.index.each())
    assert [entry.number for entry in every] == list(range(desk.index.count())) and len(every) > 15
    for given in FILTERS:
        wanted = {name: value for name, value in given.items() if value is not None}
        found = passing(desk, **wanted)
        expected = [entry for entry in every if wants(entry, desk, **wanted)]
        facets, total = found.counted()
        assert total == len(expected), wanted
        documents = {entry.document for entry in expected}
        assert found.documents() == len(documents)
        pages = [sheet.number for first in range(0, 9, 2) for sheet, _ in found.page_of_documents(first, 2)]
        assert pages == sorted(documents)
        groups = found.groups(0, 100)
        assert sum(group.total for group in groups) == len(expected) and len(groups) == found.different()
        assert [group.total for group in groups] == sorted((group.total for group in groups), reverse=True)
        for name, counts in facets.items():
            others = {key: value for key, value in wanted.items() if key != name}
            for value, number in counts.items():
                assert number == sum(getattr(e, name) == value for e in every if wants(e, desk, **others)), (
                    wanted,
                    name,
                )
        open_ones = [entry for entry in expected if entry.state == "undecided"]
        assert found.undecided(made=False)[0] == len(found.wishes(made=False)) == len(open_ones)
        edits = {entry.fingerprint for entry in open_ones if entry.key.after is not None}
        assert {row[0] for row in found.wishes(made=True)} == edits
        assert found.next(-1) == (expected[0].number if expected else None)


def test_a_tally_says_how_the_entries_of_a_document_stand(desk):
    entries = desk.index.of(desk.index.sheet(0))
    desk.decide(entries[0], Verdict.REFUSE, None, 0, "t")
    sheet, tally = passing(desk).page_of_documents(0, 1)[0]
    assert (sheet.name, tally.total, tally.refused, tally.undecided) == ("market.txt", 3, 1, 2)
    assert tally.first.number == entries[1].number
    assert passing(desk).beside(0) == (None, 1)


def test_bulk_decisions_are_one_act(desk):
    wanted = Filter(damage=frozenset({"foreign-punctuation"}))
    count = desk.count(wanted, Verdict.ACCEPT)
    assert desk.decide_all(wanted, Verdict.ACCEPT, count.entries, "t") == count.entries == desk.index.decided()
    with pytest.raises(MtfixError, match="nothing was decided"):
        desk.decide_all(wanted, Verdict.ACCEPT, count.entries, "t")
    undone = desk.undo("t")
    assert (undone.count, undone.left, desk.index.decided()) == (count.entries, 0, 0)
    assert desk.undo("t", redo=True).count == count.entries


# --- on disk


def opened(path, **options):
    return index(shelf(str(path), list), kept=True, **options)


def names(found):
    return [(sheet.name, len(found.of(sheet))) for sheet in found.sheets(range(9))]


def test_an_index_is_used_again_while_the_results_are_the_same(large, tmp_path):
    path = results(tmp_path)
    first = opened(path)
    said, entries = names(first), list(first.each())
    first.close()
    kept = index_beside(path)
    made = kept.stat().st_ino
    again = opened(path)
    assert again.thread is None and names(again) == said and list(again.each()) == entries
    again.close()
    os.utime(path, (1, 1))
    opened(path).close()
    assert kept.stat().st_ino == made, "another time of the same bytes is no change"
    path.write_bytes(path.read_bytes().replace(b"market.txt", b"harbor.txt"))
    other = opened(path)
    assert names(other)[0][0] == "harbor.txt" and kept.stat().st_ino != made
    other.close()
    assert {one.name for one in tmp_path.iterdir()} == {*FILES, path.name, kept.name}, "nothing is left over"


def test_an_index_that_is_no_index_is_made_anew(large, tmp_path):
    path = results(tmp_path)
    for content in (b"", b"nonsense", b"SQLite format 3\0 and no more"):
        index_beside(path).write_bytes(content)
        found = opened(path)
        assert found.count() == 7
        found.close()
    assert index_beside(path).stat().st_size > 4096


def test_results_that_were_made_anew_make_the_index_anew(large, tmp_path):
    path = results(tmp_path)
    opened(path).close()
    found = opened(path)
    path.write_bytes(b"       " + path.read_bytes())
    with pytest.raises(MtfixError, match="made anew"):
        found.hunks(found.sheet(1))
    found.close()
    results(tmp_path, {"other.txt": FILES["market.txt"]})
    assert names(opened(path)) == [("other.txt", 3)]


def test_nothing_is_written_beside_results_that_are_only_read(large, tmp_path):
    path = results(tmp_path)
    before = sorted(tmp_path.iterdir())
    found = index(shelf(str(path), list), kept=False)
    assert found.count() == 7
    found.close()
    assert sorted(tmp_path.iterdir()) == before


def test_decisions_reach_entries_that_are_filled_later(large, tmp_path):
    path = results(tmp_path)
    with Store(tmp_path / "d.sqlite") as store:
        small = Desk(opened(path), store, "ann")
        small.decide(small.entry(5), Verdict.REFUSE, None, 0, "t")
        index_beside(path).unlink()
        found = opened(path, wait=False)
        later = Desk(found, store, "bob")
        found.wait()
        later.sync()
        assert [entry.state for entry in found.each()] == ["undecided"] * 5 + ["refuse", "undecided"]


def test_what_cannot_be_read_is_said_on_the_page(large, tmp_path):
    path = results(tmp_path)
    path.write_bytes(path.read_bytes().replace(b'"findings"', b'"foundings"'))
    found = opened(path, wait=False)
    found.thread.join()
    assert "is damaged" in found.error and not index_beside(path).exists()
    with pytest.raises(MtfixError, match="is damaged"):
        found.wait()


def test_hostile_texts_are_kept_as_they_are(large, tmp_path):
    path = hostile(tmp_path)
    found = opened(path)
    assert [entry.key.before for entry in found.each()][::1][: len(HOSTILE)] == HOSTILE
    found.close()


def test_a_large_review_is_served_while_it_is_read(tmp_path):
    text = " ".join(f"Sales rose １４％ in the year {number}." for number in range(1900, 1960))
    rows = [line.replace("market.txt", f"{number}.txt") for number in range(250) for line in first_rows(tmp_path, text)]
    path = tmp_path / "large.jsonl"
    path.write_text("\n".join(rows), encoding="utf-8")
    with served(path) as review:
        shares = []
        while not shares or shares[-1] < 1:
            answer = json.loads(review.request("GET", "changes?after=0")[2])
            shares.append(answer["share"])
            if shares[-1] < 1:
                status, body = review.write("bulk", {"filter": "", "verdict": "accept"})
                assert status in {200, 409} and (status == 200 or "still being read" in body["error"])
        assert shares[0] < 1 and shares == sorted(shares)
        assert b"250" in review.request("GET", "")[2]
        count = review.write("bulk", {"filter": "", "verdict": "accept"})[1]["count"]
        assert count == json.loads(review.request("GET", "changes?after=0")[2])["all"] == 250 * 60
    assert index_beside(path).exists()


def first_rows(folder, text):
    results(folder, {"market.txt": text})
    return (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()


# --- long documents


def cut(text, number, changes, **options):
    found = hunks(result_with(text, changes), "a")
    shown = part(text, found, number)
    own = slice(shown.first, shown.last)
    entries = [type("Entry", (), {"state": "undecided", "key": hunk.key, "text": None}) for hunk in found[own]]
    return shown, list(bits(text, shown, found[own], entries, **options))


def test_the_parts_of_a_document_hold_all_of_it():
    text = "".join(f"Line {number} is bad, bad.\n" for number in range(PART + 50))
    changes = [(match, match + 3, "good") for match in range(len(text)) if text.startswith("bad", match)]
    parts = [cut(text, number, changes) for number in (1, 2, 3)]
    assert [shown.number for shown, _ in parts] == [1, 2, 3] and parts[0][0].parts == 3
    assert [shown.first for shown, _ in parts] == [0, PART, 2 * PART]
    shown = "".join(bit.text or "bad" for _, found in parts for bit in found)
    assert shown == text
    assert cut(text, 99, changes)[0] == parts[2][0]
    assert [shown.span.start for shown, _ in parts[1:]] == [
        text.index(f"Line {PART // 2}"),
        text.index(f"Line {PART} "),
    ]


def test_what_has_no_edits_is_left_out_of_a_long_text():
    text = f"{'word ' * 30_000}bad{' word' * 30_000}"
    shown, found = cut(text, 1, [(150_000, 150_003, "good")])
    kept = "".join(bit.text for bit in found)
    assert len(kept) < 5 * SHOWN_OF_GAP and sum(bit.left_out for bit in found) + len(kept) + 3 == len(text)
    assert len(list(lines(iter(found)))) == 1
    whole = cut(text, 1, [(150_000, 150_003, "good")], whole=True)[1]
    assert "".join(bit.text or "bad" for bit in whole) == text and shown.parts == 1
