"""The paths of the page: three pages, what they ask for, and what they write. Everything from an article is escaped by jinja2."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from math import ceil
from typing import Any, NamedTuple

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from mtfix.backends.families import english_name
from mtfix.review.decisions import Verdict
from mtfix.review.desk import Desk
from mtfix.review.entry import Entry, Sheet
from mtfix.review.passing import Filter, Passing, same_as
from mtfix.review.seen import seen
from mtfix.review.sheet import PART, SIGNS, bits, described, lines, part, state
from mtfix.review.store import Conflict
from mtfix.review.web.query import address, number, wanted
from mtfix.review.web.safety import Safety
from mtfix.types import MtfixError

ROWS = 100
MOST_TOLD = 1000
LARGEST_BODY = 1 << 20
STATIC = {
    "review.js": "text/javascript",
    "post.js": "text/javascript",
    "panel.js": "text/javascript",
    "review.css": "text/css",
    "icon.svg": "image/svg+xml",
}


WORDS = {"accept": "accepted", "refuse": "refused", "edit": "written by hand", "flagged": "flagged only"}


def called(facet: str, value: str) -> str:
    """Return what a value of a facet is called on a page."""
    if facet == "language":
        return {"": "none in particular", "und": "undetermined"}.get(value) or english_name(value)
    return WORDS.get(value, value)


class Json(Response):
    """A JSON answer in ASCII: lone surrogates of an article are escaped."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        """Return the bytes."""
        return json.dumps(content).encode()


class Page:
    """Answers requests about one desk."""

    def __init__(self, desk: Desk, title: str, base: str, *, read_only: bool) -> None:
        """Take the desk, what is reviewed on it, and what all paths begin with."""
        self.desk, self.title, self.read_only = desk, title, read_only
        self.pages = Environment(
            loader=PackageLoader("mtfix.review.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self.pages.globals.update(
            seen=seen, signs=SIGNS, title=title, read_only=read_only, who=desk.who, base=base, called=called, most=PART
        )
        self.pages.filters["thousands"] = "{:,}".format

    def html(self, name: str, query: Filter, status: int = 200, **values: Any) -> HTMLResponse:
        """Return a page made from a template."""
        index = self.desk.index
        values |= {
            "kind": name.removesuffix(".html"),
            "filter": query,
            "query": address(replace(query, document=None)),
            "address": address,
            "last": self.desk.seen,
            "all": index.known,
            "decided": index.decided(),
            "silent": index.silent(),
            "share": index.share,
            "broken": index.error,
        }
        return HTMLResponse(self.pages.get_template(name).render(values).encode("utf-8", "replace"), status)

    def trouble(self, said: str) -> Response:
        """Return a page that says what went wrong."""
        return self.html("trouble.html", Filter(), 404, said=said)

    # --- pages

    def documents(self, request: Request) -> Response:
        """Return the list of documents."""
        self.desk.sync()
        query = wanted(request.url.query)
        found = Passing(self.desk.index, query)
        facets, total = found.counted()
        place = paged(found.documents(), request)
        rows = found.page_of_documents(place.first, ROWS)
        shared: dict[str, Any] = {
            "facets": facets,
            "total": total,
            "count": place.all,
            "place": place,
            "tab": "documents",
        }
        return self.html("documents.html", query, rows=rows, **shared)

    def edits(self, request: Request) -> Response:
        """Return the list of equal edits."""
        self.desk.sync()
        query = wanted(request.url.query)
        found = Passing(self.desk.index, query)
        facets, total = found.counted()
        place = paged(found.different(), request)
        shared: dict[str, Any] = {"facets": facets, "total": total, "count": place.all, "place": place, "tab": "edits"}
        groups = found.groups(place.first, ROWS)
        only = {group.first.document for group in groups if group.documents == 1}
        names = {sheet.number: sheet.name for sheet in self.desk.index.sheets(only)}
        return self.html("edits.html", query, groups=groups, names=names, **shared)

    def document(self, request: Request) -> Response:
        """Return one document."""
        self.desk.sync()
        index, query = self.desk.index, wanted(request.url.query)
        sheet = self.sheet(request)
        if sheet.error:
            return self.html("failed.html", query, sheet=sheet)
        text, found = index.result(sheet).document.text, index.hunks(sheet)
        shown = part(text, found, self.part(request, sheet))
        found, entries = found[shown.first : shown.last], index.of(sheet, shown.first, shown.last)
        whole = request.query_params.get("whole") == "yes"
        passing = Passing(index, query)
        before, after = passing.beside(sheet.number)
        return self.html(
            "document.html",
            query,
            sheet=sheet,
            part=shown,
            lines=list(lines(bits(text, shown, found, entries, whole=whole))),
            side=request.query_params.get("view") == "side",
            own=passing.numbers(sheet.number),
            before=(sheet.number, shown.number - 1) if shown.number > 1 else (before, 0),
            after=(sheet.number, shown.number + 1) if shown.number < shown.parts else (after, 1),
            standing=lambda entry: state(entry, None)["label"],
        )

    def part(self, request: Request, sheet: Sheet) -> int:
        """Return which part of a document is asked for, by its number (0 is the last) or by an edit that is in it. Raises MtfixError."""
        at = request.query_params.get("at")
        if at is not None:
            return max(0, number(at) - sheet.first) // PART + 1
        return number(request.query_params.get("part", "1")) or sheet.last

    def sheet(self, request: Request) -> Sheet:
        """Return the document that a request is about. Raises MtfixError."""
        return self.desk.index.sheet(int(request.path_params["number"]))

    def hunks(self, request: Request) -> Response:
        """Return what there is to say of each hunk of a document."""
        self.desk.sync()
        index, sheet = self.desk.index, self.sheet(request)
        if sheet.error:
            return Json([])
        found, origins = index.hunks(sheet), index.sources(sheet)
        shown = part(index.result(sheet).document.text, found, self.part(request, sheet))
        same = same_as(index, sheet.first + shown.first, sheet.first + shown.last)
        entries = index.of(sheet, shown.first, shown.last)
        return Json(
            [
                described(hunk, entry, self.standing(entry), same[entry.number], origins.get(hunk.finding.span, ""))
                for hunk, entry in zip(found[shown.first : shown.last], entries, strict=True)
            ]
        )

    def standing(self, entry: Entry) -> Any:
        """Return the decision about an entry, if there is one."""
        return self.desk.store.get(entry.fingerprint) if entry.version else None

    # --- what is written

    def decide(self, request: Request, body: dict[str, Any]) -> Response:
        """Take one decision."""
        entry = self.desk.entry(int(body["number"]))
        verdict, text = Verdict(body["verdict"]), body.get("text")
        if text is not None and not isinstance(text, str):
            raise TypeError("text")
        try:
            self.desk.decide(entry, verdict, text, int(body["seen"]), str(body["tab"]))
        except Conflict as conflict:
            self.desk.sync()
            now = self.now(self.desk.entry(entry.number))
            return Json({"error": said_first(conflict), "conflict": True, **now}, 409)
        entry = self.desk.entry(entry.number)
        return Json(self.now(entry) | {"doubts": self.doubted(entry)})

    def doubted(self, entry: Entry) -> list[str]:
        """Return what the guards say of a text by hand."""
        return [] if entry.text is None else [seen(doubt) for doubt in self.desk.doubts(entry, entry.text)]

    def now(self, entry: Entry) -> dict[str, Any]:
        """Return how an entry stands and looks."""
        from mtfix.review.sheet import pieces

        found = {"pieces": pieces(self.desk.hunk(entry)[1], entry)} if entry.text is not None else {}
        return state(entry, self.standing(entry)) | found

    def check(self, request: Request, body: dict[str, Any]) -> Response:
        """Return what the guards say of a text before it is kept."""
        return Json(
            {
                "doubts": [
                    seen(doubt) for doubt in self.desk.doubts(self.desk.entry(int(body["number"])), str(body["text"]))
                ]
            }
        )

    def undo(self, request: Request, body: dict[str, Any]) -> Response:
        """Undo the tab's last act, or do it again."""
        done = self.desk.undo(str(body["tab"]), redo=bool(body.get("redo")))
        if done is None:
            return Json({"error": f"there is nothing to {'redo' if body.get('redo') else 'undo'} in this tab"}, 404)
        found = self.desk.index.entries(self.desk.index.numbers(done.fingerprints))
        entries = [found[number] for number in sorted(found)]
        return Json(
            {
                "count": done.count,
                "left": done.left,
                "document": entries[0].document if entries else None,
                "now": [self.now(one) for one in entries[:ROWS]],
            }
        )

    def bulk(self, request: Request, body: dict[str, Any]) -> Response:
        """Count what a bulk decision would be about, or take it when the count is the one that was seen."""
        query, verdict = wanted(str(body["filter"])), Verdict(body["verdict"])
        if body.get("expected") is None:
            count = self.desk.count(query, verdict)
            flags = self.desk.count(query, Verdict.REFUSE).entries - count.entries
            return Json({"count": count.entries, "documents": count.documents, "flags": flags})
        try:
            return Json({"decided": self.desk.decide_all(query, verdict, int(body["expected"]), str(body["tab"]))})
        except Conflict as conflict:
            self.desk.sync()
            return Json({"error": said_first(conflict)}, 409)

    def changes(self, request: Request) -> Response:
        """Return what was decided since a number, by whoever."""
        self.desk.sync()
        after = number(request.query_params.get("after", "0"))
        document = request.query_params.get("document")
        index = self.desk.index
        entries = index.changed(after, None if document is None else number(document), MOST_TOLD)
        done = {"decided": index.decided(), "all": index.known, "share": index.share}
        return Json({"last": self.desk.seen, **done, "now": [self.now(entry) for entry in entries]})


def said_first(conflict: Conflict) -> str:
    """Return in one sentence who decided first."""
    one = conflict.theirs[0]
    more = f", and {len(conflict.theirs) - 1} others" if len(conflict.theirs) > 1 else ""
    what = {"accept": "accepted", "refuse": "refused", "edit": "wrote another text for"}.get(one.verdict.value, "undid")
    return f"{one.who or 'Another tab'} {what} this meanwhile{more}: nothing was overwritten; decide again if you still want to"


class Place(NamedTuple):
    """Which page of a list is shown: its number from 1, how many there are, how many rows, and the first of this page."""

    page: int
    pages: int
    all: int
    first: int


def paged(rows: int, request: Request) -> Place:
    """Return the page that is asked for of so many rows."""
    pages = max(1, ceil(rows / ROWS))
    page = min(max(1, number(request.query_params.get("page", "1"))), pages)
    return Place(page, pages, rows, (page - 1) * ROWS)


def reading(answer: Callable[[Request], Response], trouble: Callable[[str], Response]) -> Any:
    """Return an endpoint that says in one sentence what went wrong."""

    async def endpoint(request: Request) -> Response:
        try:
            return answer(request)
        except MtfixError as error:
            return trouble(str(error))

    return endpoint


def told(error: str) -> Response:
    """Return what went wrong as JSON."""
    return Json({"error": error}, 404)


def writing(answer: Callable[[Request, dict[str, Any]], Response], *, read_only: bool) -> Any:
    """Return an endpoint that takes a small JSON object."""

    async def endpoint(request: Request) -> Response:
        if read_only:
            return Json({"error": "this review is read-only: nothing was written"}, 403)
        content = bytearray()
        async for chunk in request.stream():
            content += chunk
            if len(content) > LARGEST_BODY:
                return Json({"error": "that is too much at once"}, 413)
        try:
            body = json.loads(content)
            if not isinstance(body, dict):
                raise TypeError("no object")
            return answer(request, body)
        except MtfixError as error:
            return Json({"error": str(error)}, 409)
        except (ValueError, KeyError, TypeError) as error:
            return Json({"error": f"that request makes no sense: {error}"}, 400)

    return endpoint


async def static(request: Request) -> Response:
    """Return one of the page's own files, known by name: no path is ever looked up."""
    name = request.path_params["name"]
    if name not in STATIC:
        return Response("There is no such file.\n", 404, media_type="text/plain")
    content = await run_in_threadpool(files("mtfix.review.web").joinpath("static", name).read_bytes)
    return Response(content, media_type=STATIC[name])


def application(desk: Desk, title: str, token: str, *, once: str = "", read_only: bool = False) -> ASGIApp:
    """Return the application; its paths begin with the token, and the path `once` leads there a single time."""
    page = Page(desk, title, f"/{token}", read_only=read_only)
    routes = [
        Route("/", reading(page.documents, page.trouble)),
        Route("/edits", reading(page.edits, page.trouble)),
        Route("/document/{number:int}", reading(page.document, page.trouble)),
        Route("/document/{number:int}/hunks", reading(page.hunks, told)),
        Route("/changes", reading(page.changes, told)),
        Route("/static/{name}", static),
        Route("/check", writing(page.check, read_only=read_only), methods=["POST"]),
        Route("/decide", writing(page.decide, read_only=read_only), methods=["POST"]),
        Route("/undo", writing(page.undo, read_only=read_only), methods=["POST"]),
        Route("/bulk", writing(page.bulk, read_only=read_only), methods=["POST"]),
    ]
    slash = Route(f"/{token}", lambda request: RedirectResponse(f"/{token}/"))
    return Safety(Starlette(routes=[slash, Mount(f"/{token}", routes=routes)]), token, once)
