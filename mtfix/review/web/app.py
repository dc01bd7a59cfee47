"""The paths of the page: three pages, what they ask for, and what they write. Everything from an article is escaped by jinja2."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from importlib.resources import files
from math import ceil
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from mtfix.review.decisions import Verdict
from mtfix.review.desk import Desk
from mtfix.review.index import Entry, Filter, Sheet, by_document, facets, groups
from mtfix.review.seen import seen
from mtfix.review.sheet import SIGNS, bits, described, lines, state
from mtfix.review.store import Conflict
from mtfix.review.web.query import address, number, wanted
from mtfix.review.web.safety import Safety
from mtfix.types import MtfixError

ROWS = 100
LARGEST_BODY = 1 << 20
STATIC = {
    "review.js": "text/javascript",
    "post.js": "text/javascript",
    "panel.js": "text/javascript",
    "review.css": "text/css",
    "icon.svg": "image/svg+xml",
}


WORDS = defaultdict(
    str, undecided="undecided", accept="accepted", refuse="refused", edit="written by hand", flagged="flagged only"
)


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
            seen=seen, signs=SIGNS, title=title, read_only=read_only, who=desk.who, base=base, words=WORDS
        )
        self.pages.filters["thousands"] = "{:,}".format

    def html(self, name: str, query: Filter, **values: Any) -> HTMLResponse:
        """Return a page made from a template."""
        index = self.desk.index
        values |= {
            "kind": name.removesuffix(".html"),
            "filter": query,
            "query": address(replace(query, document=None)),
            "address": address,
            "last": self.desk.seen,
            "all": len(index.entries),
            "decided": index.decided(),
            "silent": index.silent,
        }
        return HTMLResponse(self.pages.get_template(name).render(values).encode("utf-8", "replace"))

    # --- pages

    def documents(self, request: Request) -> Response:
        """Return the list of documents."""
        self.desk.sync()
        index, query = self.desk.index, wanted(request.url.query)
        found = by_document(query.entries(index))
        every = query == Filter()
        failed = [sheet for sheet in index.sheets if sheet.error] if every else []
        sheets = [index.sheets[number] for number in sorted({*found, *(sheet.number for sheet in failed)})]
        shown, place = paged(sheets, request)
        rows = [(sheet, found.get(sheet.number, [])) for sheet in shown]
        total = sum(map(len, found.values()))
        return self.html(
            "documents.html",
            query,
            rows=[row(sheet, entries) for sheet, entries in rows],
            facets=facets(index, query),
            total=total,
            count=len(sheets),
            place=place,
            tab="documents",
        )

    def edits(self, request: Request) -> Response:
        """Return the list of equal edits."""
        self.desk.sync()
        index, query = self.desk.index, wanted(request.url.query)
        entries = query.entries(index)
        shown, place = paged(groups(entries), request)
        return self.html(
            "edits.html",
            query,
            groups=shown,
            facets=facets(index, query),
            total=len(entries),
            count=place[2],
            place=place,
            tab="edits",
        )

    def document(self, request: Request) -> Response:
        """Return one document."""
        self.desk.sync()
        index, query = self.desk.index, wanted(request.url.query)
        sheet = self.sheet(request)
        if sheet.error:
            return self.html("failed.html", query, sheet=sheet)
        found, entries = index.hunks(sheet), index.of(sheet)
        every = by_document(query.entries(index))
        others = sorted(every)
        own = {entry.number for entry in every.get(sheet.number, ())}
        text = index.result(sheet).document.text
        return self.html(
            "document.html",
            query,
            sheet=sheet,
            lines=list(lines(bits(text, found, entries))),
            side=request.query_params.get("view") == "side",
            own=own,
            before=next((number for number in reversed(others) if number < sheet.number), None),
            after=next((number for number in others if number > sheet.number), None),
            standing=lambda entry: state(entry, None)["label"],
        )

    def sheet(self, request: Request) -> Sheet:
        """Return the document that a request is about. Raises MtfixError."""
        place = int(request.path_params["number"])
        if place >= len(self.desk.index.sheets):
            raise MtfixError(f"there is no document {place} in this review")
        return self.desk.index.sheets[place]

    def hunks(self, request: Request) -> Response:
        """Return what there is to say of each hunk of a document."""
        self.desk.sync()
        sheet = self.sheet(request)
        found = [] if sheet.error else self.desk.index.hunks(sheet)
        same = self.desk.index.equals()
        pairs = zip(found, self.desk.index.of(sheet), strict=True)
        origins = {} if sheet.error else self.desk.index.sources(sheet)
        return Json(
            [
                described(hunk, entry, self.standing(entry), same[entry.same], origins.get(hunk.finding.span, ""))
                for hunk, entry in pairs
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
            return Json(
                {"error": said_first(conflict), "conflict": True, **self.now(entry)},
                409,
            )
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
        places = self.desk.index.places
        numbers = [number for one in done.decisions for number in places.get(one.key.fingerprint, ())]
        entries = [self.desk.index.entries[number] for number in numbers]
        first = entries[0].document if entries else None
        return Json(
            {
                "count": len(done.decisions),
                "left": done.left,
                "document": first,
                "now": [self.now(one) for one in entries[:ROWS]],
            }
        )

    def bulk(self, request: Request, body: dict[str, Any]) -> Response:
        """Count what a bulk decision would be about, or take it when the count is the one that was seen."""
        query, verdict = wanted(str(body["filter"])), Verdict(body["verdict"])
        if body.get("expected") is None:
            count = self.desk.count(query, verdict)
            return Json({"count": count.entries, "documents": count.documents})
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
        places = self.desk.index.places
        found = [place for one in self.desk.store.decisions(after) for place in places.get(one.key.fingerprint, ())]
        entries = [self.desk.index.entries[place] for place in found]
        if document is not None:
            entries = [entry for entry in entries if entry.document == number(document)]
        index = self.desk.index
        done = {"decided": index.decided(), "all": len(index.entries)}
        return Json({"last": self.desk.seen, **done, "now": [self.now(entry) for entry in entries[:1000]]})


def said_first(conflict: Conflict) -> str:
    """Return in one sentence who decided first."""
    one = conflict.theirs[0]
    more = f", and {len(conflict.theirs) - 1} others" if len(conflict.theirs) > 1 else ""
    what = {"accept": "accepted", "refuse": "refused", "edit": "wrote another text for"}.get(one.verdict.value, "undid")
    return f"{one.who or 'Another tab'} {what} this meanwhile{more}: nothing was overwritten; decide again if you still want to"


def paged(rows: list[Any], request: Request) -> tuple[list[Any], tuple[int, int, int]]:
    """Return the rows of the page that is asked for; with its number, how many pages and how many rows there are."""
    pages = max(1, ceil(len(rows) / ROWS))
    page = min(max(1, number(request.query_params.get("page", "1"))), pages)
    return rows[(page - 1) * ROWS : page * ROWS], (page, pages, len(rows))


def row(sheet: Sheet, entries: list[Entry]) -> dict[str, Any]:
    """Return a document's row of the list."""
    states = [entry.state for entry in entries]
    first = next((entry for entry in entries if entry.state == "undecided"), entries[0] if entries else None)
    return {
        "sheet": sheet,
        "total": len(entries),
        "undecided": states.count("undecided"),
        "accepted": states.count("accept") + states.count("edit"),
        "refused": states.count("refuse"),
        "first": first,
        "flags": sum(entry.key.after is None for entry in entries),
    }


def reading(answer: Callable[[Request], Response], *, json: bool = False) -> Any:
    """Return an endpoint that says in one sentence what went wrong."""

    async def endpoint(request: Request) -> Response:
        try:
            return answer(request)
        except MtfixError as error:
            return Json({"error": str(error)}, 404) if json else Response(f"{error}\n", 404, media_type="text/plain")

    return endpoint


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
        Route("/", reading(page.documents)),
        Route("/edits", reading(page.edits)),
        Route("/document/{number:int}", reading(page.document)),
        Route("/document/{number:int}/hunks", reading(page.hunks, json=True)),
        Route("/changes", reading(page.changes, json=True)),
        Route("/static/{name}", static),
        Route("/check", writing(page.check, read_only=read_only), methods=["POST"]),
        Route("/decide", writing(page.decide, read_only=read_only), methods=["POST"]),
        Route("/undo", writing(page.undo, read_only=read_only), methods=["POST"]),
        Route("/bulk", writing(page.bulk, read_only=read_only), methods=["POST"]),
    ]
    slash = Route(f"/{token}", lambda request: RedirectResponse(f"/{token}/"))
    return Safety(Starlette(routes=[slash, Mount(f"/{token}", routes=routes)]), token, once)
