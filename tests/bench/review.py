"""The review of a large run: first paint, a decision's way to the disk, memory of the server; and what a kill leaves.

    python tests/bench/review.py                 50,000 edits in 5,000 documents
    python tests/bench/review.py --kills 50      a server killed in the middle of decisions, again and again

A Chromium draws the pages. Times are of this machine at this moment: what matters is how far they are from the limits in the report.
"""

import argparse
import http.client
import json
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from browser import chromium
from reviewing import served

from mtfix.review.index import index
from mtfix.review.shelf import shelf
from mtfix.review.store import beside, load
from mtfix.types import Damage, Document, Edit, Finding, Result, Span, Trust

WORDS = (
    "the council of harbour masters said on Monday that repairs to a bridge would begin after rain had ended".split()
)
BAD = {"関係者": "officials", "１４％": "14%", "、": ", ", "5万3000人": "53,000 people", "令和4年": "2022"}
NUMBERS = {f"{number}万{number % 89}00人": f"{number * 100 + number % 89:,}00 people" for number in range(1, 20_000)}
DAMAGES = [Damage.FOREIGN_SCRIPT, Damage.FOREIGN_PUNCTUATION, Damage.NUMBER_UNIT, Damage.ERA_DATE]
TRUSTS = [Trust.SAFE, Trust.LIKELY, Trust.REVIEW]


def article(luck, edits):
    """Return the result of an article of about 2,000 characters with so many edits."""
    pieces, found, position = [], [], 0
    for number in range(edits):
        for _ in range(2):
            sentence = f"{' '.join(luck.choices(WORDS, k=14)).capitalize()}. "
            pieces.append(sentence)
            position += len(sentence)
        table = luck.choice((BAD, NUMBERS))
        before = luck.choice(list(table))
        span = Span(position, position + len(before))
        finding = Finding(span, luck.choice(DAMAGES), 0.9, "found in the lexicon", "ja", "foreign-script", before)
        trust = luck.choice(TRUSTS)
        found.append(
            Edit(
                span,
                before,
                table[before],
                finding,
                trust,
                "the lexicon has it",
                "foreign_script",
                applied=trust is not Trust.REVIEW,
                id=f"{number:012}",
            )
        )
        pieces += (before, ".\n" if number % 3 == 2 else " and ")
        position += len(before) + len(pieces[-1])
    return Result(Document("".join(pieces)), tuple(edit.finding for edit in found), tuple(found))


def written(path, documents, edits):
    """Write results of so many documents with so many edits each."""
    luck = random.Random(1)
    with path.open("w", encoding="ascii") as file:
        for number in range(documents):
            row = article(luck, edits).to_dict() | {"id": f"news/{number:05}.txt", "file": f"news/{number:05}.txt"}
            file.write(json.dumps(row) + "\n")
    return path


def memory(pid):
    """Return the largest and the present size of a process in MB."""
    rows = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    return int(rows["VmHWM"].split()[0]) // 1024, int(rows["VmRSS"].split()[0]) // 1024


PAGES = {
    "list": "",
    "last page of it": "?page=50",
    "filtered, searched": "?damage=number-unit&trust=review&search=harbour",
    "equal edits": "edits",
    "document": "document/2500",
    "side by side": "document/2500?view=side",
}
PAINT = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime"


def painted(page, address):
    """Return the milliseconds to the first paint of a page with something on it, as the browser itself notes them."""
    page.goto(address)
    while (took := page.evaluate(PAINT)) is None:
        page.wait_for_timeout(20)
    return took


def paints(review, browser):
    """Return the first paints of each kind of page, in milliseconds; what others decide makes every one a fresh count."""
    page = browser.new_page()
    painted(page, review.address + "static/icon.svg")
    return {name: sorted(painted(page, review.address + path) for _ in range(5)) for name, path in PAGES.items()}


def decisions(review, count):
    """Return the milliseconds that decisions took until they were acknowledged, one connection each as a slow page would."""
    took = []
    for number in range(count):
        begun = time.perf_counter()
        status, _ = review.write(
            "decide", {"number": number * 7, "verdict": "accept", "text": None, "seen": 0, "tab": "t"}
        )
        took.append(1000 * (time.perf_counter() - begun))
        assert status == 200
    return took


def bulk(review):
    """Return the seconds that refusing everything that is undecided takes, and undoing it."""
    begun = time.perf_counter()
    count = review.write("bulk", {"filter": "", "verdict": "refuse"})[1]["count"]
    assert (
        review.write("bulk", {"filter": "", "verdict": "refuse", "expected": count, "tab": "t"})[1]["decided"] == count
    )
    middle = time.perf_counter()
    review.write("undo", {"tab": "t"})
    return count, middle - begun, time.perf_counter() - middle


def opened(path, browser, name):
    """Open a review, and print how long it takes until its address is there and its list is painted for the first time."""
    begun = time.perf_counter()
    with served(path) as review:
        address = time.perf_counter() - begun
        took = painted(browser.new_page(), review.address)
        print(f"{name:<30} {address:6.1f} s to the address, {took:6.0f} ms more to the first paint")
        while json.loads(review.request("GET", "changes?after=0")[2])["share"] < 1:
            time.sleep(0.1)
        print(f"{'all results are read':<30} {time.perf_counter() - begun:6.1f} s after the beginning")
        yield review


def large(folder, documents, edits):
    """Measure and print."""
    path = written(folder / "large.jsonl", documents, edits)
    print(f"{documents:,} documents, {documents * edits:,} edits, {path.stat().st_size >> 20} MB of results")
    with chromium() as browser:
        for _ in opened(path, browser, "opened for the first time"):
            pass
        for review in opened(path, browser, "opened again"):
            for name, took in paints(review, browser).items():
                print(f"first paint, {name:<20} {took[2]:5.0f} ms, {took[0]:5.0f} to {took[-1]:5.0f}   (limit 1,000)")
            took = sorted(decisions(review, 300))
            print(f"decision, median and 99 %      {took[150]:6.1f} {took[296]:6.1f} ms   (limit 100)")
            print(memory_line(review))
            print("in bulk: {:,} refused in {:.1f} s, undone in {:.1f} s".format(*bulk(review)))
            print(f"{memory_line(review)}, after that")


def memory_line(review):
    """Return how large the server is, in words."""
    return "memory of the server           {} MB at most, {} MB now   (limit 300)".format(*memory(review.process.pid))


def killed(folder, times):
    """Kill servers in the middle of decisions and print what was lost of those they acknowledged."""
    path = written(folder / "small.jsonl", 40, 10)
    luck, lost, heard, acknowledged = random.Random(2), 0, {}, 0
    names = [entry.fingerprint for entry in index(shelf(str(path), list)).each()]
    for _ in range(times):
        with served(path) as review:
            timer = threading.Timer(luck.uniform(0.02, 0.4), review.process.kill)
            timer.start()
            try:
                while True:
                    number = luck.randrange(400)
                    body = {"number": number, "verdict": luck.choice(["accept", "refuse"]), "text": None, "tab": "t"}
                    answer = review.write("decide", body | {"seen": heard.get(number, (0,))[0]})[1]
                    heard[number] = answer["version"], answer["state"]
                    acknowledged += 1
            except (OSError, http.client.HTTPException, KeyError):
                timer.cancel()
        kept = load(beside(path))
        for number, (version, state) in heard.items():
            one = kept.get(names[number])
            # One that was written but not acknowledged any more may be newer.
            stands = (one.version, one.verdict.value) if one else (0, "")
            lost += not (stands[0] > version or stands == (version, state))
            heard[number] = stands
    print(
        f"{times} kills, {acknowledged} decisions acknowledged about {len(heard)} edits, {lost} acknowledged ones lost"
    )
    return lost


def main():
    """Run what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--edits", type=int, default=10)
    parser.add_argument("--kills", type=int, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if given.kills:
            sys.exit(bool(killed(Path(folder), given.kills)))
        large(Path(folder), given.documents, given.edits)


if __name__ == "__main__":
    main()
