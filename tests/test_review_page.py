"""The page in a real browser: decisions, keys, tabs, a cut network, hostile articles, screen readers, all widths."""

import json
import re
from contextlib import suppress

import pytest
from browser import Errors, chromium
from command import RULES
from playwright.sync_api import Error
from reviewing import FILES, HOSTILE, MARKET, hostile, results, served

SETTLED = "document.body.dataset.ready === 'yes'"


@pytest.fixture(scope="module")
def browser():
    with chromium() as found:
        yield found


@pytest.fixture
def errors():
    return Errors()


@pytest.fixture
def page(browser, errors):
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    context.set_default_timeout(30_000)
    yield errors.watch(context.new_page())
    context.close()


def go(page, address):
    page.goto(address)
    if "/document/" in address:
        until(page, SETTLED)


def states(page):
    """Return the states of the hunks of a document, in order."""
    return page.eval_on_selector_all("a.hunk", "all => all.map(one => one.dataset.state)")


def until(page, expression):
    """Wait until an expression is true; the page's policy forbids what `wait_for_function` does."""
    for _ in range(600):
        with suppress(Error):  # a page that is being left
            if page.evaluate(expression):
                return
        page.wait_for_timeout(50)
    pytest.fail(f"never true: {expression}; {page.locator('#alarm').inner_text()}")


def wait_for_states(page, *wanted):
    for _ in range(600):
        if states(page) == list(wanted):
            return
        page.wait_for_timeout(50)
    assert states(page) == list(wanted)


def pressed(page, *keys):
    for key in keys:
        page.keyboard.press(key)


def exported(mtfix, path):
    rows = [json.loads(line) for line in mtfix("review", "--export", "-", path).out.splitlines()]
    return {(row["document"], row["before"]): (row["verdict"], row["text"]) for row in rows}


def test_a_review_from_beginning_to_end(page, errors, mtfix, tmp_path):
    path = results(tmp_path)
    with served(path, "--who", "ann", folder=tmp_path) as review:
        go(page, review.address)
        assert page.locator(".rows .called").all_inner_texts() == ["market.txt", "library.txt"]
        assert "1 document without any" in page.locator(".bulk").inner_text()

        page.locator("label", has_text="number-unit").locator("input").check()
        page.wait_for_url("**/*damage=number-unit*")
        assert page.locator(".rows .called").all_inner_texts() == ["market.txt"]
        page.get_by_role("link", name=re.compile("market.txt")).click()
        until(page, SETTLED)
        wait_for_states(page, "undecided", "undecided", "undecided")
        assert page.locator(".panel h2").inner_text().startswith("number-unit")
        assert "not sure of it" in page.locator(".panel").inner_text()

        page.get_by_role("button", name=re.compile(r"Accept\s*$")).click()
        wait_for_states(page, "undecided", "undecided", "accept")
        go(page, review.address + "document/0")
        page.locator("a.hunk").first.click()
        page.get_by_role("button", name=re.compile(r"Refuse\s*$")).click()
        wait_for_states(page, "refuse", "undecided", "accept")
        page.get_by_role("button", name=re.compile(r"Edit\s*$")).click()
        page.locator("#hand").fill(" and May, not 7,")
        page.wait_for_selector(".warnings li")
        page.get_by_role("button", name="Keep this text").click()
        wait_for_states(page, "refuse", "edit", "accept")
        assert page.locator("a.hunk").nth(1).locator("ins").inner_text().strip() != ""

        page.keyboard.press("u")
        wait_for_states(page, "refuse", "undecided", "accept")
        page.keyboard.press("U")
        wait_for_states(page, "refuse", "edit", "accept")
        page.reload()
        until(page, SETTLED)
        assert states(page) == ["refuse", "edit", "accept"]
        pressed(page, "u", "u")
        wait_for_states(page, "undecided", "undecided", "accept")
        pressed(page, "U", "U")
        wait_for_states(page, "refuse", "edit", "accept")

        go(page, review.address)
        page.get_by_role("button", name=re.compile("Refuse the undecided")).click()
        dialog = page.locator("#ask")
        dialog.locator("h2", has_text=re.compile(r"^Refuse \d undecided edits\?")).wait_for()
        assert "1 document" in dialog.inner_text()
        dialog.get_by_role("button", name="Refuse").click()
        until(page, "!document.querySelector('.chip.open')")
    decided = exported(mtfix, path)
    assert decided["market.txt", "5万3000人"] == ("accept", None)
    assert decided["market.txt", "１４％"] == ("refuse", None)
    assert decided["market.txt", "、"][1] == " and May, not 7,"
    assert {verdict for (name, _), (verdict, _) in decided.items() if name == "library.txt"} == {"refuse"}
    assert errors == []

    expected = MARKET.replace("、", " and May, not 7,").replace("5万3000人", "53,000 people")
    assert (
        mtfix("clean", *RULES, "--decisions", "results.jsonl.decisions.sqlite", "library.txt").out.decode()
        == FILES["library.txt"]
    )
    assert mtfix("apply", "--document", "market.txt", path).out.decode() == expected


def test_a_second_tab_overwrites_nothing_silently(page, errors, tmp_path):
    with served(results(tmp_path), folder=tmp_path) as review:
        go(page, review.address + "document/0")
        other = errors.watch(page.context.new_page())
        go(other, review.address + "document/0")
        other.evaluate("document.querySelector('#h0').click()")
        page.locator("#h0").click()
        page.keyboard.press("a")
        wait_for_states(page, "accept", "undecided", "undecided")
        other.evaluate("Object.defineProperty(document, 'hidden', {value: true})")
        if states(other)[0] == "undecided":
            other.keyboard.press("r")
            other.wait_for_selector("#alarm:not(:empty)")
            assert "accepted this meanwhile: nothing was overwritten" in other.locator("#alarm").inner_text()
        wait_for_states(other, "accept", "undecided", "undecided")
        other.locator("#h0").click()
        other.keyboard.press("r")
        wait_for_states(other, "refuse", "undecided", "undecided")
        wait_for_states(page, "refuse", "undecided", "undecided")
    assert [error for error in errors if "409" not in error] == []


def test_the_keyboard_alone_is_enough(page, errors, mtfix, tmp_path):
    path = results(tmp_path)
    with served(path, folder=tmp_path) as review:
        go(page, review.address)
        pressed(page, "?")
        assert page.locator("#help").is_visible()
        pressed(page, "Escape", "/")
        page.keyboard.type("market")
        pressed(page, "Enter")
        page.wait_for_url("**/*search=market*")
        pressed(page, "j", "Enter")
        until(page, SETTLED)
        pressed(page, "a")
        wait_for_states(page, "accept", "undecided", "undecided")
        pressed(page, "r")
        wait_for_states(page, "accept", "refuse", "undecided")
        pressed(page, "e")
        page.wait_for_selector("#hand")
        page.keyboard.type("53,000 visitors")
        pressed(page, "Control+Enter")
        wait_for_states(page, "accept", "refuse", "edit")
        pressed(page, "1")
        until(page, "document.querySelector('#h2 ins, #h2 span').closest('a').innerText.includes('53 thousand')")
        pressed(page, "k", "k")
        assert page.evaluate("document.activeElement.id") == "h0"
        assert page.locator("#h0").get_attribute("aria-current") == "true"
        pressed(page, "R")
        page.wait_for_selector("#ask[open]")
        pressed(page, "Tab", "Enter")
        pressed(page, "s")
        page.wait_for_url("**/*view=side*")
        until(page, SETTLED)
        assert page.locator(".pair").count() == 2
        pressed(page, "u")
        wait_for_states(page, "accept", "refuse", "edit")
        until(page, "document.querySelector('#h2').innerText.includes('visitors')")
        pressed(page, "h")
        page.wait_for_selector(".rows")
    decided = exported(mtfix, path)
    assert decided["market.txt", "5万3000人"] == ("edit", "53,000 visitors")
    assert errors == []


def test_a_cut_network_is_said_and_loses_nothing(page, errors, mtfix, tmp_path):
    path = results(tmp_path)
    with served(path, folder=tmp_path) as review:
        go(page, review.address + "document/0")
        page.keyboard.press("a")
        wait_for_states(page, "accept", "undecided", "undecided")
        page.context.set_offline(True)
        pressed(page, "r", "a")
        page.wait_for_selector("#alarm:not(:empty)")
        until(page, "document.querySelector('#alarm').innerText.includes('2 decisions are not saved yet')")
        assert states(page) == ["accept", "undecided", "undecided"], "nothing is shown as decided that is not"
        assert page.locator("a.hunk.waiting").count() == 2
        with page.expect_download() as saved:
            page.get_by_role("button", name="Save them as a file").click()
        rows = [json.loads(line) for line in saved.value.path().read_text(encoding="utf-8").splitlines()]
        assert [row["verdict"] for row in rows] == ["refuse", "accept"]
        page.context.set_offline(False)
        wait_for_states(page, "accept", "refuse", "accept")
        until(page, "document.querySelector('#alarm').innerText === ''")
        assert page.locator("a.hunk.waiting").count() == 0
    assert {verdict for verdict, _ in exported(mtfix, path).values()} == {"accept", "refuse"}
    assert [error for error in errors if "ERR_INTERNET_DISCONNECTED" not in error] == []


def test_a_tab_that_is_loaded_anew_still_sends_what_it_could_not(page, tmp_path):
    with served(results(tmp_path), folder=tmp_path) as review:
        go(page, review.address + "document/0")
        page.route("**/decide", lambda route: route.abort())
        pressed(page, "r")
        page.wait_for_selector("#alarm:not(:empty)")
        page.unroute("**/decide")
        page.evaluate("window.onbeforeunload = null")
        page.on("dialog", lambda dialog: dialog.accept())
        page.reload()
        until(page, SETTLED)
        wait_for_states(page, "refuse", "undecided", "undecided")


def test_hostile_articles_do_nothing(page, errors, tmp_path):
    with served(hostile(tmp_path), folder=tmp_path) as review:
        for place in ("", "edits", *(f"document/{number}" for number in range(len(HOSTILE)))):
            go(page, review.address + place)
            assert page.evaluate("window.hacked") is None
            assert page.evaluate("document.querySelectorAll('script').length") == 1
            assert page.url.startswith(review.address)
        go(page, review.address + "document/0?view=side")
        pressed(page, "e")
        assert page.locator("#hand").input_value().endswith(HOSTILE[0])
        page.locator("#hand").fill("".join(HOSTILE[:9]))
        pressed(page, "Control+Enter")
        wait_for_states(page, "edit")
        assert HOSTILE[0] in page.locator("a.hunk").inner_text()
        assert page.evaluate("window.hacked") is None
    assert errors == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(browser, tmp_path, scheme):
    """Every page and every dialog."""
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(color_scheme=scheme, bypass_csp=True, reduced_motion="reduce")
    page = context.new_page()
    axe = Axe()
    with served(results(tmp_path), folder=tmp_path) as review:
        nothing = "?search=zzz"
        for place in (
            "",
            "edits",
            nothing,
            "document/0",
            "document/1?view=side",
            "document/1?damage=spacing",
            "document/9",
        ):
            go(page, review.address + place) if place != "document/9" else page.goto(review.address + place)
            check_axe(axe.run(page), place)
        go(page, review.address + "edits")
        page.get_by_role("button", name=re.compile("Accept the undecided")).click()
        page.wait_for_selector("#ask[open]")
        check_axe(axe.run(page), "asking")
        go(page, review.address + "document/0")
        pressed(page, "a", "r", "e")
        page.wait_for_selector("#hand")
        page.locator("#hand").fill("99 people")
        page.wait_for_selector(".warnings li")
        check_axe(axe.run(page), "editing")
        pressed(page, "Escape", "?")
        check_axe(axe.run(page), "help")
        pressed(page, "Escape")
        until(page, "!document.querySelector('dialog[open]')")
        page.route("**/decide", lambda route: route.abort())
        pressed(page, "r")
        page.wait_for_selector("#alarm:not(:empty)")
        check_axe(axe.run(page), "cut")
    context.close()


def check_axe(found, place):
    rows = [
        (one["id"], one["impact"], [node["html"] for node in one["nodes"]][:3]) for one in found.response["violations"]
    ]
    assert [row for row in rows if row[1] in {"serious", "critical"}] == [], place


def focus(page):
    """Return what has the focus, in words."""
    return page.evaluate(
        "(({id, dataset, localName}) => id || dataset.act || dataset.do || localName)(document.activeElement)"
    )


def test_the_focus_is_never_lost(page, errors, tmp_path):
    files = FILES | {f"{number}.txt": MARKET for number in range(3)}
    with served(results(tmp_path, files), folder=tmp_path) as review:
        go(page, review.address + "document/0")
        pressed(page, "a")
        wait_for_states(page, "accept", "undecided", "undecided")
        assert focus(page) == "h1"
        page.locator(".panel [data-act=r]").focus()
        pressed(page, "Enter")
        wait_for_states(page, "accept", "refuse", "undecided")
        assert focus(page) == "r", "whoever decides by the buttons stays at the buttons"
        said = page.locator("#said").inner_text()
        assert said.startswith("Refused") and "becomes" in page.locator("#said .unseen").inner_text()
        pressed(page, "e")
        assert focus(page) == "hand"
        pressed(page, "Escape")
        assert focus(page) == "h2"
        pressed(page, "?", "Escape")
        until(page, "!document.querySelector('dialog[open]')")
        assert focus(page) == "h2"
        page.get_by_role("button", name=re.compile("Refuse all here")).focus()
        pressed(page, "Enter")
        page.wait_for_selector("#ask[open]")
        pressed(page, "Escape")
        until(page, "!document.querySelector('dialog[open]')")
        assert focus(page) == "bulk"

        go(page, review.address + "edits")
        before = page.locator("li.group").first.locator("[data-do=bulk]").first
        before.focus()
        pressed(page, "Enter")
        page.wait_for_selector("#ask[open]")
        pressed(page, "Enter")
        until(page, "document.querySelector('#said').textContent.startsWith('Accepted')")
        until(page, "document.activeElement !== document.body")
        assert page.evaluate("document.querySelector('main').contains(document.activeElement)")
    assert errors == []


def test_what_has_the_focus_is_seen(page, tmp_path):
    with served(results(tmp_path), folder=tmp_path) as review:
        for place in ("", "document/0"):
            go(page, review.address + place)
            page.evaluate("document.activeElement.blur()")
            for _ in range(14):
                pressed(page, "Tab")
                style = page.evaluate(
                    "(({outlineStyle, outlineWidth}) => [outlineStyle, parseFloat(outlineWidth)])(getComputedStyle(document.activeElement))"
                )
                assert style[0] != "none" and style[1] >= 2, page.evaluate("document.activeElement.outerHTML")


def test_twice_the_size_needs_no_scrolling_sideways(browser, tmp_path):
    """A window of 1280 pixels at 200 % has 640 of its own."""
    context = browser.new_context(viewport={"width": 640, "height": 400}, device_scale_factor=2)
    page = context.new_page()
    with served(results(tmp_path), folder=tmp_path) as review:
        for place in ("", "edits", "document/0", "document/0?view=side"):
            go(page, review.address + place)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place
        assert page.get_by_role("button", name=re.compile(r"Accept\s*$")).is_visible()
    context.close()


def test_without_javascript_everything_can_be_read(browser, tmp_path):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page = context.new_page()
    with served(results(tmp_path), folder=tmp_path) as review:
        page.goto(review.address)
        assert "mtfix review --terminal" in page.locator("noscript").inner_text()
        page.locator("#filters label", has_text="number-unit").locator("input").check()
        page.locator("#filters").get_by_role("button", name="Filter").click()
        assert page.locator(".rows .called").all_inner_texts() == ["market.txt"]
        page.get_by_role("link", name=re.compile("market.txt")).click()
        assert page.locator("a.hunk ins").count() == 3
    context.close()


def test_a_long_document_is_walked_through_part_by_part(page, errors, tmp_path):
    text = "".join(f"Sales rose １４％ in the year {number}.\n" for number in range(650))
    with served(results(tmp_path, {"long.txt": text}), folder=tmp_path) as review:
        go(page, review.address + "document/0")
        assert page.locator("a.hunk").count() == 300
        assert "Edits 1 to 300 of 650" in page.locator(".bulk").inner_text()
        page.locator("a.hunk").last.click()
        pressed(page, "j")
        page.wait_for_url("**part=2*")
        until(page, SETTLED)
        assert page.url.endswith("#h300")
        pressed(page, "a")
        until(page, "document.querySelector('#h300').dataset.state === 'accept'")
        page.locator("#h300").click()
        pressed(page, "k")
        page.wait_for_url("**part=1*")
        until(page, SETTLED)
        assert page.url.endswith("#h299")
        go(page, review.address + "document/0?at=649")
        assert page.locator("a.hunk").count() == 50
        assert page.get_by_role("link", name="Next part").count() == 0
    assert errors == []


@pytest.mark.parametrize("width", [320, 768, 1440, 3840])
def test_no_width_needs_scrolling_sideways(browser, tmp_path, width):
    long = {"a-very-long-name-" * 12 + ".txt": MARKET + "x" * 3000 + " １４％\n"}
    context = browser.new_context(viewport={"width": width, "height": 700})
    page = context.new_page()
    with served(results(tmp_path, long), folder=tmp_path) as review:
        for place in ("", "edits", "document/0", "document/0?view=side"):
            go(page, review.address + place)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place
            if "/document/" in page.url:
                assert page.get_by_role("button", name=re.compile(r"Accept\s*$")).is_visible()
                assert page.locator("a.hunk.chosen").is_visible()
    context.close()


def test_touch_is_enough(browser, tmp_path):
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    with served(results(tmp_path), folder=tmp_path) as review:
        go(page, review.address)
        page.get_by_role("button", name="Filters").tap()
        assert page.locator("#filters").is_visible()
        page.get_by_role("link", name=re.compile("market.txt")).tap()
        until(page, SETTLED)
        page.locator("#h1").tap()
        button = page.get_by_role("button", name=re.compile(r"Refuse\s*$"))
        assert button.bounding_box()["height"] >= 44
        button.tap()
        wait_for_states(page, "undecided", "refuse", "undecided")
    context.close()


def test_read_only_shows_and_writes_nothing(page, errors, tmp_path):
    with served(results(tmp_path), "--read-only", folder=tmp_path) as review:
        go(page, review.address + "document/0")
        pressed(page, "a", "r", "u")
        assert set(states(page)) == {"undecided"}
        assert page.get_by_role("button", name=re.compile("Accept")).count() == 0
    assert errors == []
